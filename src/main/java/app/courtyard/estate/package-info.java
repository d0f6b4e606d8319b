/**
 * An estate from a workbook: its places, people and routes, checked as a whole and written as a
 * whole.
 */
@NullMarked
package app.courtyard.estate;

import org.jspecify.annotations.NullMarked;
