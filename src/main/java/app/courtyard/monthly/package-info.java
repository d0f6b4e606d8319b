/**
 * The month's complaints and suggestions: the supervisor's summary 月度汇总 (duty 17) and the complaint
 * specialist's analysis 月度分析 (duty 3), as reports that are made on their own, written on and handed
 * in.
 */
@NullMarked
package app.courtyard.monthly;

import org.jspecify.annotations.NullMarked;
