/** Reading: bytes of a scanned document in, field readings out. */
@NullMarked
package org.clearhand.recognition;

import org.jspecify.annotations.NullMarked;
