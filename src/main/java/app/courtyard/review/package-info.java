/** Supervisors' verdicts on what was seen on site. */
@NullMarked
package app.courtyard.review;

import org.jspecify.annotations.NullMarked;
