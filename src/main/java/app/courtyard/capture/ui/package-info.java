/** What is held, for those who answer for it. */
@NullMarked
package app.courtyard.capture.ui;

import org.jspecify.annotations.NullMarked;
