/** The duty roster at the desk. */
@NullMarked
package app.courtyard.roster.ui;

import org.jspecify.annotations.NullMarked;
