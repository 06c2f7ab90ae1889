/** The conv-CTC nets: one plan of layers that both the trainable block and the ONNX graph are built from. */
@NullMarked
package org.clearhand.training.net;

import org.jspecify.annotations.NullMarked;
