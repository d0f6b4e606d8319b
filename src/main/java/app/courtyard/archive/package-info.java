/**
 * Rounds and a day's records as documents for the archive 存档: PDF, and a workbook with pictures.
 */
@NullMarked
package app.courtyard.archive;

import org.jspecify.annotations.NullMarked;
