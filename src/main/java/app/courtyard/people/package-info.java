/** Who works here, what they may do, and for which courtyards they answer. */
@NullMarked
package app.courtyard.people;

import org.jspecify.annotations.NullMarked;
