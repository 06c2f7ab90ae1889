/** Reading in a process of its own, so that a document can kill that process and nothing else. */
@NullMarked
package org.clearhand.recognition.process;

import org.jspecify.annotations.NullMarked;
