package app.courtyard.estate;

import app.courtyard.form.Words;

/** Ways to say what would be right. */
final class Phrases {

  private Phrases() {}

  /** What needs no translation: a number, a code, an example. */
  static Words same(String text) {
    return new Words(text, text);
  }
}
