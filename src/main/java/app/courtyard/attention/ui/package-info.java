/** Key-attention customers at the desk: the list, and beside it one of them or a new one. */
@NullMarked
package app.courtyard.attention.ui;

import org.jspecify.annotations.NullMarked;
