/**
 * The template kit: draws a first template from a blank form, tells what is wrong with a template, and shows what it does to scans.
 * Knows no command line.
 */
@NullMarked
package org.clearhand.recognition.kit;

import org.jspecify.annotations.NullMarked;
