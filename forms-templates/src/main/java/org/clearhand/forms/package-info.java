/** The language of forms: templates, zones, field types and the values of the trade. */
@NullMarked
package org.clearhand.forms;

import org.jspecify.annotations.NullMarked;
