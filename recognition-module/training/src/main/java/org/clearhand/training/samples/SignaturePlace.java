package org.clearhand.training.samples;

/**
 * Where one signs, in millimetres.
 *
 * @param x where one may begin
 * @param line what one signs on, from the top of the page
 * @param heightMillimetres of the room above the line
 */
record SignaturePlace(double x, double line, double widthMillimetres, double heightMillimetres) {}
