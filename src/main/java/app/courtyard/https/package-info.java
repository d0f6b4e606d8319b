/**
 * Https without anybody's help: a local certificate authority, a certificate for this machine, and
 * how to trust it.
 */
@NullMarked
package app.courtyard.https;

import org.jspecify.annotations.NullMarked;
