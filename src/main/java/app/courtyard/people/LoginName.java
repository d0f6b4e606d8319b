package app.courtyard.people;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name with which somebody signs in: the same in the workbook, in the form and in the table.
 */
public final class LoginName {

  public static final int MAX_LENGTH = 40;

  private static final Pattern FORM = Pattern.compile("[a-z0-9._-]{2," + MAX_LENGTH + "}");

  /** 2 to 40 of a–z, 0–9, dot, underscore and hyphen. */
  public static boolean isWellFormed(String name) {
    return FORM.matcher(name).matches();
  }

  /** As people type it: in any case, and with a blank that came along. */
  public static String normalised(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  private LoginName() {}
}
