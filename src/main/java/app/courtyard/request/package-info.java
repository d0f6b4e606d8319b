/**
 * 《工作信息记录表》: every request at the front desk, noted in seconds. It is done at once, or followed as
 * a case; there is no second way to follow it.
 */
@NullMarked
package app.courtyard.request;

import org.jspecify.annotations.NullMarked;
