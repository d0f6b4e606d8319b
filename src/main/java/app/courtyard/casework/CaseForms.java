package app.courtyard.casework;

/** The forms by which a case is taken further on site. */
final class CaseForms {

  static final String START = "case.start";
  static final String ANSWER = "case.answer";
  static final String NOTE = "case.note";
  static final String PASS_ON = "case.pass-on";
  static final String SAFE = "case.safe";
  static final String RESOLVE = "case.resolve";
  static final String CANNOT = "case.cannot";
  static final String VERIFY = "case.verify";
  static final String CONFIRM = "case.confirm";
  static final String CLOSE = "case.close";
  static final String NUMBER = "case.number";

  private CaseForms() {}
}
