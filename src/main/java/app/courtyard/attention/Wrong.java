package app.courtyard.attention;

import app.courtyard.attention.AttentionRefused.Field;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is missing or wrong of what was entered: all of it is said at once. */
class Wrong {

  private final Set<Field> fields = EnumSet.noneOf(Field.class);

  void when(boolean wrong, Field field) {
    if (wrong) {
      fields.add(field);
    }
  }

  /** Wrong when it is missing, or longer than {@code most} characters. */
  String text(@Nullable String entered, int most, Field field) {
    String text = entered == null ? "" : entered.strip();
    when(text.isEmpty() || text.length() > most, field);
    return text;
  }

  /**
   * @throws AttentionRefused when anything is
   */
  void demandNone() {
    if (!fields.isEmpty()) {
      throw new AttentionRefused(fields);
    }
  }
}
