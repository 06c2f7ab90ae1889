/** The verb that generates documents of a template. */
@NullMarked
package org.clearhand.ops.samples;

import org.jspecify.annotations.NullMarked;
