/** What a node is told by its administrator: one record a concern, all problems of them at once. */
@NullMarked
package org.clearhand.routes.settings;

import org.jspecify.annotations.NullMarked;
