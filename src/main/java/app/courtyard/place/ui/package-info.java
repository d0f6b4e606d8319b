/** Printing labels, and replacing the code of a place. */
@NullMarked
package app.courtyard.place.ui;

import org.jspecify.annotations.NullMarked;
