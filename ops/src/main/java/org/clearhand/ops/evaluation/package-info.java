/** The verb that measures nets and readers: it asks, the reading module counts. */
@NullMarked
package org.clearhand.ops.evaluation;

import org.jspecify.annotations.NullMarked;
