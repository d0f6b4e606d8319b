/**
 * The demo that {@code ./run} starts: a database of its own, the sample estate and two weeks of
 * life behind it.
 */
@NullMarked
package app.courtyard.demo;

import org.jspecify.annotations.NullMarked;
