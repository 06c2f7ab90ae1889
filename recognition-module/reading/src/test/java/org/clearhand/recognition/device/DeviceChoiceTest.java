package org.clearhand.recognition.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceChoiceTest {
    @ParameterizedTest
    @CsvSource({"gpu:0, gpu:0", "gpu:3, gpu:3", "auto, gpu:0", "' gpu:1 ', gpu:1"})
    void aCardIsTriedWhereOneIsAskedFor(String setting, String tried) {
        assertThat(DeviceChoice.parse(setting).card()).map(Device::toString).contains(tried);
    }

    @Test
    void theProcessorIsNoCard() {
        assertThat(DeviceChoice.parse("cpu").card()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gpu", "gpu:-1", "gpu:x", "cuda", "CPU"})
    void anythingElseIsRefusedWithTheChoices(String setting) {
        assertThatThrownBy(() -> DeviceChoice.parse(setting)).hasMessageContaining("there are cpu, gpu:N and auto");
    }
}
