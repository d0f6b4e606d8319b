/**
 * Documents that are computed from cases, written on, handed in 上报, approved 批准 or returned 退回,
 * frozen, and archived 存档. What they are about, a feature says ({@link
 * app.courtyard.report.ReportKind}).
 */
@NullMarked
package app.courtyard.report;

import org.jspecify.annotations.NullMarked;
