/** What somebody is told within the app: kept for each, until it was read. */
@NullMarked
package app.courtyard.notify;

import org.jspecify.annotations.NullMarked;
