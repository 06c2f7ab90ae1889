package org.clearhand.ops.bench;

import org.clearhand.recognition.page.GreyImage;

/**
 * A picture of one field and what it says.
 *
 * @param item unique in its run
 */
record BenchCrop(String item, String truth, GreyImage image) {}
