/** What each stage of the process does with one document. Knows no Camel: the process calls it. */
@NullMarked
package org.clearhand.routes.stage;

import org.jspecify.annotations.NullMarked;
