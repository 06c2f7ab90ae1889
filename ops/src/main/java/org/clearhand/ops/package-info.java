/** The clearhand command: one picocli verb a class, see {@link org.clearhand.ops.Clearhand}. */
@NullMarked
package org.clearhand.ops;

import org.jspecify.annotations.NullMarked;
