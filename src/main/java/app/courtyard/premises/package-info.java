/**
 * The tree of an estate kept in the app: browsing it, adding, changing, moving and closing places,
 * and what they look like.
 */
@NullMarked
package app.courtyard.premises;

import org.jspecify.annotations.NullMarked;
