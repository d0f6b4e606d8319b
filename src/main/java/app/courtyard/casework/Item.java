package app.courtyard.casework;

import app.courtyard.form.Words;

/**
 * What a defect is of: the item of a checklist that failed.
 *
 * @param question its id in the form
 */
public record Item(String question, Words label) {}
