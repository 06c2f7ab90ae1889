package org.clearhand.recognition.device;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.Model;
import ai.djl.engine.Engine;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.clearhand.recognition.text.ModelFiles;
import org.junit.jupiter.api.Test;

class DjlNetTest {
    @Test
    void aCallLeavesNoArraysBehind() throws Exception {
        OnnxRuntimeEngine.start();
        Model model = Model.newInstance("micr", ai.djl.Device.cpu(), OnnxRuntimeEngine.NAME);
        model.load(new ByteArrayInputStream(ModelFiles.ofResource("micr-e13b-3").get("model.onnx")));
        try (DjlNet net = new DjlNet("micr", model)) {
            for (int i = 0; i < 3; i++) {
                net.run(new Tensor(new long[] {1, 1, 32, 64}, new float[32 * 64]));
            }
            assertThat(model.getNDManager().getManagedArrays()).isEmpty();
        }
    }

    /** DJL looks for CUDA when it starts, whatever device was asked for. The runtime the project ships with has none. */
    @Test
    void theEngineDoesNotWarnOfACardThatNobodyAskedFor() {
        List<LogRecord> said = new ArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord message) {
                said.add(message);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        OnnxRuntimeEngine.start();
        Logger djl = Logger.getLogger("ai.djl");
        djl.addHandler(listener);
        try {
            assertThat(Engine.getEngine(OnnxRuntimeEngine.NAME).hasCapability("CUDA"))
                    .isFalse();
        } finally {
            djl.removeHandler(listener);
        }
        assertThat(said).isEmpty();
    }
}
