@NullMarked
package org.clearhand.ops.evaluation;

import org.jspecify.annotations.NullMarked;
