/** Training runs from configuration to model: batches, checkpoints, evaluation, card. */
@NullMarked
package org.clearhand.training.run;

import org.jspecify.annotations.NullMarked;
