package org.clearhand.recognition.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.clearhand.recognition.text.ModelFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NetDeviceTest {
    private final List<LogRecord> warnings = new ArrayList<>();
    private final Logger logger = Logger.getLogger(NetDevice.class.getName());
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord said) {
            if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(said);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(listener);
    }

    @Test
    void aMissingCardCostsOneWarningHoweverManyNetsAreLoaded() {
        List<Device> asked = new ArrayList<>();
        NetDevice device = new NetDevice(DeviceChoice.parse("gpu:2"), (name, onnx, where) -> {
            asked.add(where);
            if (where.isGpu()) {
                throw new DeviceUnavailable("no CUDA", new IllegalStateException());
            }
            return new Echo();
        });

        for (String name : List.of("figures", "words", "codelines")) {
            device.load(name, new byte[0]);
        }

        assertThat(asked).containsExactly(Device.gpu(2), Device.CPU, Device.CPU, Device.CPU);
        assertThat(warnings).hasSize(1);
        assertThat(device.inUse()).hasToString("cpu");
    }

    @Test
    void aCardThatIsThereIsUsedAndNamed() {
        NetDevice device = new NetDevice(DeviceChoice.parse("auto"), (name, onnx, where) -> new Echo());
        device.load("figures", new byte[0]);

        assertThat(device.inUse()).hasToString("gpu:0");
        assertThat(warnings).isEmpty();
    }

    /** The runtime the project ships with has no CUDA, wherever the tests run. */
    @Test
    void theShippedRuntimeFallsBackToTheProcessorAndCalculates() {
        NetDevice device = new NetDevice(DeviceChoice.parse("gpu:0"), new DjlNetLoader());
        byte[] onnx = ModelFiles.ofResource("micr-e13b-3").get("model.onnx");
        try (Net first = device.load("first", onnx);
                Net second = device.load("second", onnx)) {
            Tensor crop = new Tensor(new long[] {1, 1, 32, 64}, new float[32 * 64]);

            assertThat(first.run(crop).values()).isEqualTo(second.run(crop).values());
        }
        assertThat(warnings).hasSize(1);
        assertThat(device.inUse()).isEqualTo(Device.CPU);
    }

    @Test
    void aNetThatIsNoneIsNotTakenForAMissingCard() {
        NetDevice device = new NetDevice(DeviceChoice.parse("cpu"), new DjlNetLoader());

        assertThatThrownBy(() -> device.load("broken", new byte[] {1, 2, 3}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("unreadable net broken");
        assertThat(warnings).isEmpty();
    }

    private static final class Echo implements Net {
        @Override
        public Tensor run(Tensor input) {
            return input;
        }

        @Override
        public void close() {}
    }
}
