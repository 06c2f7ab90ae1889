/** The case file in PostgreSQL. All SQL of the project stands here. */
@NullMarked
package org.clearhand.casefile.store;

import org.jspecify.annotations.NullMarked;
