package app.courtyard.form;

/**
 * What can be chosen.
 *
 * @param code 1 to 40 characters, stored in answers for ever
 */
public record Option(String code, Words label) {}
