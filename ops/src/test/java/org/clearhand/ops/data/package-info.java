@NullMarked
package org.clearhand.ops.data;

import org.jspecify.annotations.NullMarked;
