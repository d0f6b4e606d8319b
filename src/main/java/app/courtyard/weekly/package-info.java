/**
 * Friday's summary 周小结 of the week's complaints and suggestions: by class against the week before,
 * what came again at the same place or from the same cause, and what is done so that it does not
 * happen again 预防措施.
 */
@NullMarked
package app.courtyard.weekly;

import org.jspecify.annotations.NullMarked;
