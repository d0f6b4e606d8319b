/** The supervisor's desk for rounds. */
@NullMarked
package app.courtyard.patrol.ui;

import org.jspecify.annotations.NullMarked;
