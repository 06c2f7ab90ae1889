package org.clearhand.ops.evaluation;

import java.util.Arrays;
import org.clearhand.training.data.split.Side;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A side of a split as splits themselves name it. */
final class SideName implements ITypeConverter<Side> {
    @Override
    public Side convert(String name) {
        return Arrays.stream(Side.values())
                .filter(side -> side.column().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("a side is train, validation or test, not '" + name + "'"));
    }
}
