/**
 * The duty roster: who is on duty on which day, whose work goes to whom, and what one hands over to
 * the next.
 */
@NullMarked
package app.courtyard.roster;

import org.jspecify.annotations.NullMarked;
