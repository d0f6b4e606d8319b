/**
 * The sample estate: made by rule from one seed, as large as a real one, with nobody real in it.
 */
@NullMarked
package app.courtyard.sample;

import org.jspecify.annotations.NullMarked;
