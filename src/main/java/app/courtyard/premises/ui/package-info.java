/** The page on which the tree of an estate is seen and kept. */
@NullMarked
package app.courtyard.premises.ui;

import org.jspecify.annotations.NullMarked;
