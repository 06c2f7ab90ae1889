/** The open data sets in the formats they come in. */
@NullMarked
package org.clearhand.training.data;

import org.jspecify.annotations.NullMarked;
