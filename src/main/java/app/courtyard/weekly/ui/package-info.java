/** The week's summary: at the desk, each number with its cases beside it, and in the meeting. */
@NullMarked
package app.courtyard.weekly.ui;

import org.jspecify.annotations.NullMarked;
