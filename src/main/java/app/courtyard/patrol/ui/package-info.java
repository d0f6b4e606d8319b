/** Rounds on the screen; the log shows them beside its list. */
@NullMarked
@NamedInterface("ui")
package app.courtyard.patrol.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
