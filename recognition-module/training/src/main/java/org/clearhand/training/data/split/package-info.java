/** Splits of data sets into sides that share nothing. */
@NullMarked
package org.clearhand.training.data.split;

import org.jspecify.annotations.NullMarked;
