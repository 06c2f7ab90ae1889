/** Makes the model of characters that texts of any kind are read with. */
@NullMarked
package org.clearhand.training.language;

import org.jspecify.annotations.NullMarked;
