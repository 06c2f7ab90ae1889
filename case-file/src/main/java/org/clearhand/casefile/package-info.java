/** The case of one document: states, rules, decisions, tasks, audit and outbox. */
@NullMarked
package org.clearhand.casefile;

import org.jspecify.annotations.NullMarked;
