@NullMarked
package org.clearhand.ops.model;

import org.jspecify.annotations.NullMarked;
