/** Training of the recognizers from open data sets. Never part of the server. */
@NullMarked
package org.clearhand.training;

import org.jspecify.annotations.NullMarked;
