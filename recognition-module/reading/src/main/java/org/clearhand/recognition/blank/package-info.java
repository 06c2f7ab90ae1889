/** The unfilled form: vector artwork that comes with a template, drawn at any resolution. */
@NullMarked
package org.clearhand.recognition.blank;

import org.jspecify.annotations.NullMarked;
