/** The notices of whoever is signed in. */
@NullMarked
package app.courtyard.notify.ui;

import org.jspecify.annotations.NullMarked;
