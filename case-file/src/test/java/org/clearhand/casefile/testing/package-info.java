/** Fixtures for tests of this module and of those that stand on it (test-jar). */
@NullMarked
package org.clearhand.casefile.testing;

import org.jspecify.annotations.NullMarked;
