package app.courtyard.form.ui;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as people type and read them: 0.5, 12. */
final class FieldNumbers {

  private static final int LONGEST = 20;

  static String say(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  static Optional<Double> read(String typed) {
    String text = typed.strip().replace(',', '.');
    try {
      return text.isEmpty() || text.length() > LONGEST
          ? Optional.empty()
          : Optional.of(new BigDecimal(text).doubleValue()).filter(Double::isFinite);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private FieldNumbers() {}
}
