/**
 * Courtyard 苑落大使: what client ambassadors see on site, and what their service centre makes of it.
 */
@NullMarked
package app.courtyard;

import org.jspecify.annotations.NullMarked;
