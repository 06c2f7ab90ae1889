/** What the image of a page is worth before anybody trusts a reading: the defect metrics of the FSTC and the usability of each field. */
@NullMarked
package org.clearhand.recognition.quality;

import org.jspecify.annotations.NullMarked;
