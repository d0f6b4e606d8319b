/** Keeping checklists at the desk: which there are, and writing one. */
@NullMarked
package app.courtyard.form.ui;

import org.jspecify.annotations.NullMarked;
