/** The verifier's console: JAX-RS resources and web pages. */
@NullMarked
package org.clearhand.console;

import org.jspecify.annotations.NullMarked;
