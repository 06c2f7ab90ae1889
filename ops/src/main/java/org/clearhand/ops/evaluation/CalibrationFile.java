package org.clearhand.ops.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.text.Calibration;
import org.clearhand.recognition.text.Calibrations;

/** A {@code calibration.json} that grows type by type. */
record CalibrationFile(Path file) {
    /** Puts these in, in place of earlier ones of the same types. */
    void put(Map<FieldType, Calibration> fitted) throws IOException {
        Map<FieldType, Calibration> all = new EnumMap<>(FieldType.class);
        if (Files.isRegularFile(file)) {
            all.putAll(Calibrations.parse(Files.readAllBytes(file)));
        }
        all.putAll(fitted);
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.write(next, Calibrations.write(all));
        Files.move(next, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
