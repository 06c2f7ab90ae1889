/** Camel routes: sources, stage boundaries, targets, retry and parking. */
@NullMarked
package org.clearhand.routes;

import org.jspecify.annotations.NullMarked;
