/** The log on the screen: the list at the left, and beside it what was chosen there. */
@NullMarked
package app.courtyard.log.ui;

import org.jspecify.annotations.NullMarked;
