/** The shell: sign-in, the frame around the desk half's views, and what all of them look like. */
@NullMarked
package app.courtyard.ui;

import org.jspecify.annotations.NullMarked;
