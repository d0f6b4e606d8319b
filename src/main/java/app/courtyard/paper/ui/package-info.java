/** Many record forms in one file: how far they are, and where they are taken. */
@NullMarked
package app.courtyard.paper.ui;

import org.jspecify.annotations.NullMarked;
