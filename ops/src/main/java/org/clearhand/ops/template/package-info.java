/** The verbs of the template kit: new, check, try, publish. */
@NullMarked
package org.clearhand.ops.template;

import org.jspecify.annotations.NullMarked;
