package app.courtyard.capture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How somebody at the desk wants what is held to be settled. */
public sealed interface Settlement {

  /** Characters of the words, as the database has it. */
  int MOST_WORDS = 2_000;

  /**
   * It becomes a record, where nothing but what was decided stands against it.
   *
   * @param remedies what was decided about the reasons; none: it is only tried again
   */
  record Accept(List<Remedy> remedies, @Nullable String words) implements Settlement {

    public Accept {
      remedies = List.copyOf(remedies);
      words = words == null || words.isBlank() ? null : checked(words);
    }

    public static Accept with(Remedy... remedies) {
      return new Accept(List.of(remedies), null);
    }
  }

  /**
   * It counts not, and stays readable.
   *
   * @param words why
   */
  record SetAside(String words) implements Settlement {

    public SetAside {
      words = checked(words);
    }
  }

  private static String checked(String words) {
    String said = words.strip();
    if (said.isEmpty() || said.length() > MOST_WORDS) {
      throw new IllegalArgumentException("1 to " + MOST_WORDS + " characters");
    }
    return said;
  }
}
