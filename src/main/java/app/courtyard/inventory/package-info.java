/**
 * The daily and the monthly inventory 日盘点表, 月盘点表 of complaints and suggestions: what was brought
 * forward, came in, was answered and struck off 消项, and what is open. Nothing is stored here: it is
 * counted from the stretches in which cases were open.
 */
@NullMarked
package app.courtyard.inventory;

import org.jspecify.annotations.NullMarked;
