/**
 * Cases on paper: work slips 派工单 for those who have no account, and complaints in detail
 * 《顾客投诉(建议)记录表》.
 */
@NullMarked
package app.courtyard.paper;

import org.jspecify.annotations.NullMarked;
