package org.clearhand.training.run;

import java.awt.Font;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.FontShelf;

/** The handwriting fonts of the sets a configuration names, those to learn from or those kept back. */
final class HandwritingFonts {
    /** Illegible as amounts, or capitals only in strange shapes. */
    private static final Set<String> LEFT_OUT =
            Set.of("herr-von-muellerhoff", "mr-de-haviland", "ms-madi", "becausewebuild", "becauseweconnect");

    private HandwritingFonts() {}

    static List<Font> of(DataFolder folder, TrainingConfig config, boolean keptBack) throws IOException {
        List<Font> fonts = new ArrayList<>();
        for (TrainingConfig.SetUse use : config.sets()) {
            if (use.set().startsWith("fonts-")) {
                FontShelf.handwriting(folder, use.set()).stream()
                        .filter(named -> FontShelf.isKeptBack(named.name()) == keptBack)
                        .filter(named -> !LEFT_OUT.contains(named.name()))
                        .map(FontShelf.Named::font)
                        .forEach(fonts::add);
            }
        }
        return fonts;
    }
}
