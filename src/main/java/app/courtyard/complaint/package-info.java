/** Complaints and suggestions 投诉、建议, and every other affair 其他事务: how they come in. */
@NullMarked
package app.courtyard.complaint;

import org.jspecify.annotations.NullMarked;
