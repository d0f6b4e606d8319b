package app.courtyard.form;

/**
 * One thing that is wrong with the answers to a form.
 *
 * @param question its id; empty when the answers as a whole are no answers
 */
public record Problem(String question, ProblemCode code) {}
