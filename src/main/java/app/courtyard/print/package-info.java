/** What printed documents have in common: the font, the sheet, QR codes. */
@NullMarked
package app.courtyard.print;

import org.jspecify.annotations.NullMarked;
