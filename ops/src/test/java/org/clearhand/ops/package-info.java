@NullMarked
package org.clearhand.ops;

import org.jspecify.annotations.NullMarked;
