/** The verbs about data sets, and the way from the case file to one. */
@NullMarked
package org.clearhand.ops.data;

import org.jspecify.annotations.NullMarked;
