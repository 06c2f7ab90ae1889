/** What recognizers cost and what they get right, ours beside those a user would pick instead. */
@NullMarked
package org.clearhand.ops.bench;

import org.jspecify.annotations.NullMarked;
