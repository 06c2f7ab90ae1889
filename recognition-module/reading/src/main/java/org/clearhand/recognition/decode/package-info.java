/** From received bytes to pages of pixels: the door that only looks at structure, and the decoder behind it. */
@NullMarked
package org.clearhand.recognition.decode;

import org.jspecify.annotations.NullMarked;
