/**
 * Helping people into their accounts: who there is, one-time codes, locks, and closing what is no
 * longer used.
 */
@NullMarked
package app.courtyard.team;

import org.jspecify.annotations.NullMarked;
