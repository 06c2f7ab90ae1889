/** Looking for labels that do not say what the picture shows. */
@NullMarked
package org.clearhand.training.data.check;

import org.jspecify.annotations.NullMarked;
