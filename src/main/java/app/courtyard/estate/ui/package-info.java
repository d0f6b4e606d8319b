/** Views of the import. */
@NullMarked
package app.courtyard.estate.ui;

import org.jspecify.annotations.NullMarked;
