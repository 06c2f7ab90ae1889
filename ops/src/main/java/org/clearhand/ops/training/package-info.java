/** The verb that trains nets: it asks, the training module does. */
@NullMarked
package org.clearhand.ops.training;

import org.jspecify.annotations.NullMarked;
