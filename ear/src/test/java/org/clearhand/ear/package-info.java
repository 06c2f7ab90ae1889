/** System tests: the built EAR in the provisioned server, and the whole stack around it. */
@NullMarked
package org.clearhand.ear;

import org.jspecify.annotations.NullMarked;
