/** What a net is taught: texts people write in the fields of cheques, drawn as people and printers do. */
@NullMarked
package org.clearhand.training.synthesis;

import org.jspecify.annotations.NullMarked;
