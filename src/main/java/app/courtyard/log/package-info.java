/** The log 记录: all rounds and single records, newest first, and what is searched for in them. */
@NullMarked
package app.courtyard.log;

import org.jspecify.annotations.NullMarked;
