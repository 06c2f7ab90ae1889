/** Ink, paper and the scanner: how synthetic crops get from strokes to grey pixels. */
@NullMarked
package org.clearhand.training.draw;

import org.jspecify.annotations.NullMarked;
