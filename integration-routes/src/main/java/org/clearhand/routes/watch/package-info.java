/** How the parts of a node are, and where a proof may end it. */
@NullMarked
package org.clearhand.routes.watch;

import org.jspecify.annotations.NullMarked;
