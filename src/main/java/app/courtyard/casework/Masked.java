package app.courtyard.casework;

/** A telephone number of which enough is hidden that nobody can dial it: 138****5678. */
public final class Masked {

  private static final String HIDDEN = "****";
  private static final int WITH_BEGINNING = 11;
  private static final int WITH_END = 7;

  public static String phone(String number) {
    int length = number.length();
    if (length >= WITH_BEGINNING) {
      return number.substring(0, 3) + HIDDEN + number.substring(length - 4);
    }
    return length > WITH_END ? HIDDEN + number.substring(length - 4) : HIDDEN;
  }

  private Masked() {}
}
