/** Views of the team's accounts. */
@NullMarked
package app.courtyard.team.ui;

import org.jspecify.annotations.NullMarked;
