/** Work slips 派工单: a case on paper, for those who have no account. */
@NullMarked
package app.courtyard.slip;

import org.jspecify.annotations.NullMarked;
