/** Several items on one scan: where each lies, and its picture. */
@NullMarked
package org.clearhand.recognition.item;

import org.jspecify.annotations.NullMarked;
