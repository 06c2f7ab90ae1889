/** Reading single files outside the server, judged by the same rules as inside. */
@NullMarked
package org.clearhand.ops.reading;

import org.jspecify.annotations.NullMarked;
