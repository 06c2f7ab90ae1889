/** The verbs that decide which model serves: proposed by one person, compared, promoted by another, rolled back by anyone. */
@NullMarked
package org.clearhand.ops.model;

import org.jspecify.annotations.NullMarked;
