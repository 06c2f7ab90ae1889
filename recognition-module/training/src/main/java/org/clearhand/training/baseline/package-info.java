/** What was usual before nets: gradients and a linear classifier, to say what the nets are worth. */
@NullMarked
package org.clearhand.training.baseline;

import org.jspecify.annotations.NullMarked;
