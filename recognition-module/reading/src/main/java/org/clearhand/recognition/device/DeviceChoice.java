package org.clearhand.recognition.device;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which device a user asks for: {@code cpu}, {@code gpu:N}, or {@code auto}, the first graphics card if there is one.
 *
 * @param card the graphics card to try; empty for the processor
 */
public record DeviceChoice(Optional<Device> card) {
    /** System property of the process that runs the nets. */
    public static final String SETTING = "clearhand.recognition.device";

    private static final Pattern CARD = Pattern.compile("gpu:(\\d{1,3})");

    /**
     * Takes what stands in a setting.
     *
     * @throws IllegalArgumentException naming the choices when the text is none of them
     */
    public static DeviceChoice parse(String text) {
        String choice = text.strip();
        Matcher card = CARD.matcher(choice);
        if (card.matches()) {
            return new DeviceChoice(Optional.of(Device.gpu(Integer.parseInt(card.group(1)))));
        }
        return switch (choice) {
            case "cpu" -> new DeviceChoice(Optional.empty());
            case "auto" -> new DeviceChoice(Optional.of(Device.gpu(0)));
            default -> throw new IllegalArgumentException("no device \"" + text + "\"; there are cpu, gpu:N and auto");
        };
    }

    /** What {@value #SETTING} says; the processor where it is not set. */
    public static DeviceChoice ofSetting() {
        return parse(System.getProperty(SETTING, "cpu"));
    }
}
