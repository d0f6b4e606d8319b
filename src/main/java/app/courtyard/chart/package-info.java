/** Charts 图表 of what was counted, and the same numbers as a table. */
@NullMarked
package app.courtyard.chart;

import org.jspecify.annotations.NullMarked;
