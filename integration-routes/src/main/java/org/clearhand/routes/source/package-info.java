/** The doors documents come in by as files: which names and which files are taken, and where a file goes afterwards. */
@NullMarked
package org.clearhand.routes.source;

import org.jspecify.annotations.NullMarked;
