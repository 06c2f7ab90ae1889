/** How well something was read: scores, intervals, risk against coverage. The only place where they are counted. */
@NullMarked
package org.clearhand.recognition.evaluation;

import org.jspecify.annotations.NullMarked;
