/**
 * The tree estate, courtyard, building, unit, shop, facility, checkpoint, and the codes on their
 * labels.
 */
@NullMarked
package app.courtyard.place;

import org.jspecify.annotations.NullMarked;
