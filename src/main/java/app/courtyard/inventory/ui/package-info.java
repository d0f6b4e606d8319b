/** The inventory at the desk: the numbers at the left, and beside them the cases behind one. */
@NullMarked
package app.courtyard.inventory.ui;

import org.jspecify.annotations.NullMarked;
