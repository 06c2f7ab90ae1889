package org.clearhand.ops.model;

import org.clearhand.recognition.registry.ModelRole;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A model's role as files and messages name it. */
final class RoleName implements ITypeConverter<ModelRole> {
    @Override
    public ModelRole convert(String name) {
        try {
            return ModelRole.ofKey(name);
        } catch (IllegalArgumentException none) {
            throw new TypeConversionException(String.valueOf(none.getMessage()));
        }
    }
}
