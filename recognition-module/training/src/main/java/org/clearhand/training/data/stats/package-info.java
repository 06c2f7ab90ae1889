/** What a data set is made of. */
@NullMarked
package org.clearhand.training.data.stats;

import org.jspecify.annotations.NullMarked;
