/** Which model reads what, since when and by whose word: the folder of models a bank has trained itself. */
@NullMarked
package org.clearhand.recognition.registry;

import org.jspecify.annotations.NullMarked;
