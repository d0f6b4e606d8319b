/**
 * Cases at the desk: the list at the left, and beside it what was chosen there. What is asked when
 * a case is taken in, other features ask too.
 */
@NullMarked
@NamedInterface("ui")
package app.courtyard.casework.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
