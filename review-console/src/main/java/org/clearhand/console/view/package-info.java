/** What the API says and hears: plain records, one JSON object each. */
@NullMarked
package org.clearhand.console.view;

import org.jspecify.annotations.NullMarked;
