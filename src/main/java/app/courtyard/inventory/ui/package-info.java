/**
 * The inventory at the desk: the numbers at the left, and beside them the cases behind one. Other
 * pages of numbers show theirs with the same pane.
 */
@NullMarked
@NamedInterface("ui")
package app.courtyard.inventory.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
