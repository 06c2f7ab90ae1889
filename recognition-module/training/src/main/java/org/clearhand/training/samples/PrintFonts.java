package org.clearhand.training.samples;

import java.awt.Font;

/** The fonts of printed text: DejaVu where it is installed, else what the JDK has instead. */
final class PrintFonts {
    static final Font PLAIN = new Font("DejaVu Sans", Font.PLAIN, 12);
    static final Font BOLD = new Font("DejaVu Sans", Font.BOLD, 12);
    static final Font SERIF = new Font("DejaVu Serif", Font.BOLD, 12);
    static final Font TYPEWRITER = new Font("DejaVu Sans Mono", Font.PLAIN, 12);

    private PrintFonts() {}
}
