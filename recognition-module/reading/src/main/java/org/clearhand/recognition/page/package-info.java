/** The page as a picture: skew, printed lines, anchors, registration, and the cutting of field zones. */
@NullMarked
package org.clearhand.recognition.page;

import org.jspecify.annotations.NullMarked;
