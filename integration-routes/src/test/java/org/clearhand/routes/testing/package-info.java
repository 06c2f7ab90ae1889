/** Real servers for the tests: a broker, an SFTP server, and a node between them. */
@NullMarked
package org.clearhand.routes.testing;

import org.jspecify.annotations.NullMarked;
