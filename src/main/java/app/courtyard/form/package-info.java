/**
 * Forms as data: questions in two languages, versions that never change, and the check of answers
 * against them.
 */
@NullMarked
package app.courtyard.form;

import org.jspecify.annotations.NullMarked;
