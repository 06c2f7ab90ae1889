/** The clearhand command and the local stack. */
@NullMarked
package org.clearhand.ops;

import org.jspecify.annotations.NullMarked;
