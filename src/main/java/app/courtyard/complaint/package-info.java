/**
 * Complaints and suggestions 投诉、建议, and every other affair 其他事务: how they come in; and complaints
 * in detail on paper 《顾客投诉(建议)记录表》.
 */
@NullMarked
package app.courtyard.complaint;

import org.jspecify.annotations.NullMarked;
