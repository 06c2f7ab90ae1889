@NullMarked
package org.clearhand.ops.stack;

import org.jspecify.annotations.NullMarked;
