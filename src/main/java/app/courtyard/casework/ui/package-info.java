/** Cases at the desk: the list at the left, and beside it what was chosen there. */
@NullMarked
package app.courtyard.casework.ui;

import org.jspecify.annotations.NullMarked;
