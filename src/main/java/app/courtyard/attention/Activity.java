package app.courtyard.attention;

/**
 * What is open with a key-attention customer, and what happened in a month; cases are those of the
 * household, as far as the reader sees them.
 *
 * @param openCases now
 * @param openMeasures now
 * @param spoken cases that were told in the month
 * @param closed cases that were closed, withdrawn or linked in it
 * @param contacts how often somebody was in touch in it
 * @param done measures that were done in it
 */
public record Activity(
    int openCases, int openMeasures, int spoken, int closed, int contacts, int done) {

  static final Activity NONE = new Activity(0, 0, 0, 0, 0, 0);
}
