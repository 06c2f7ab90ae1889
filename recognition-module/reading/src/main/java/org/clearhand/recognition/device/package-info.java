/** Where nets run: the choice of a device, the nets loaded on it, and batches that fit it. */
@NullMarked
package org.clearhand.recognition.device;

import org.jspecify.annotations.NullMarked;
