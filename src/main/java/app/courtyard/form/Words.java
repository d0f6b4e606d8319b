package app.courtyard.form;

import java.util.Locale;

/** The same thing said in both languages of the app. */
public record Words(String zh, String en) {

  public Words {
    if (isBlank(zh) || isBlank(en)) {
      throw new WrongForm("words are missing in one of the two languages: " + zh + " / " + en);
    }
  }

  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : zh;
  }

  boolean isLongerThan(int most) {
    return zh.length() > most || en.length() > most;
  }

  // Jackson passes null where a language is missing.
  @SuppressWarnings("ConstantValue")
  private static boolean isBlank(String words) {
    return words == null || words.isBlank();
  }
}
