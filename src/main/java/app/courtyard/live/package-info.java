/** What happens on one node is heard on all, through the database that they share. */
@NullMarked
package app.courtyard.live;

import org.jspecify.annotations.NullMarked;
