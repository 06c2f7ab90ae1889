/** From a cut zone to text: nets, CTC decoding, the grammars of the fields, and the fusing of both amounts. */
@NullMarked
package org.clearhand.recognition.text;

import org.jspecify.annotations.NullMarked;
