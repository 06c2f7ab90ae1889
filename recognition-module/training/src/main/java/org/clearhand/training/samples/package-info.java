/** Cheques of our own artwork, filled in handwriting fonts: samples for tests, the demo and trials. */
@NullMarked
package org.clearhand.training.samples;

import org.jspecify.annotations.NullMarked;
