/**
 * Reports at the desk and on the phone: the list, the document, and the cases behind its numbers.
 */
@NullMarked
package app.courtyard.report.ui;

import org.jspecify.annotations.NullMarked;
