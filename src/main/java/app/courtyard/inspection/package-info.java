/** What was found wrong at places, and whether it is still there. */
@NullMarked
package app.courtyard.inspection;

import org.jspecify.annotations.NullMarked;
