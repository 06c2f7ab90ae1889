@NullMarked
package org.clearhand.ops.reading;

import org.jspecify.annotations.NullMarked;
