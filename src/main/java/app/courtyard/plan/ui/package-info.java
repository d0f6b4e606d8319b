/** The pages on which routes are kept. */
@NullMarked
package app.courtyard.plan.ui;

import org.jspecify.annotations.NullMarked;
