/** The rules of the trade that templates name, one class each. Pure: they look at captured fields and nothing else. */
@NullMarked
package org.clearhand.casefile.rules;

import org.jspecify.annotations.NullMarked;
