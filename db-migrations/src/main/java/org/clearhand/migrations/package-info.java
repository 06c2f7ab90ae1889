/** Flyway migrations of the case database and their main. */
@NullMarked
package org.clearhand.migrations;

import org.jspecify.annotations.NullMarked;
