/** What is owed: routes, the tasks that follow from them, and what of it a phone takes along. */
@NullMarked
package app.courtyard.plan;

import org.jspecify.annotations.NullMarked;
