/** Reads barcodes: what a symbol says, and how sure that is. */
@NullMarked
package org.clearhand.recognition.barcode;

import org.jspecify.annotations.NullMarked;
