package org.clearhand.recognition.device;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.MalformedModelException;
import ai.djl.engine.EngineException;
import ai.djl.translate.TranslateException;
import ai.onnxruntime.OrtException;
import org.junit.jupiter.api.Test;

class RuntimeFailureTest {
    @Test
    void whatTheRuntimeSaidIsFoundBehindWhatDjlMadeOfIt() {
        RuntimeFailure failure = new RuntimeFailure(new TranslateException(new EngineException(
                "engine", new OrtException("Failed to allocate memory for requested buffer of size 12"))));

        assertThat(failure.said()).isEqualTo("Failed to allocate memory for requested buffer of size 12");
        assertThat(failure.isLackOfMemory()).isTrue();
        assertThat(failure.isOfCard()).isFalse();
    }

    @Test
    void aMissingCardIsToldFromABrokenNet() {
        assertThat(new RuntimeFailure(new MalformedModelException(
                                "model", new OrtException("This binary was not compiled with CUDA support.")))
                        .isOfCard())
                .isTrue();
        assertThat(new RuntimeFailure(
                                new MalformedModelException("model", new OrtException("Protobuf parsing failed.")))
                        .isOfCard())
                .isFalse();
    }
}
