/** The request log at the desk: the list at the left, and beside it a request or a new one. */
@NullMarked
package app.courtyard.request.ui;

import org.jspecify.annotations.NullMarked;
