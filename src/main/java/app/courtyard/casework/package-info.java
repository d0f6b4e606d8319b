/**
 * The case engine: whatever must be followed until it is closed, with its states, its two clocks
 * and its timeline that only grows.
 */
@NullMarked
package app.courtyard.casework;

import org.jspecify.annotations.NullMarked;
