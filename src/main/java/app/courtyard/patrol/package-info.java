/**
 * Rounds: a route walked once, from its start to its end, with what was scanned, missed and found
 * on the way.
 */
@NullMarked
package app.courtyard.patrol;

import org.jspecify.annotations.NullMarked;
