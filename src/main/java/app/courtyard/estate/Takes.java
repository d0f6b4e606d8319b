package app.courtyard.estate;

import app.courtyard.form.Words;
import app.courtyard.people.Account;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What a cell takes: what it is checked by, and what the guide of the workbook says of it. */
sealed interface Takes {

  Takes CODE = code(40);
  Takes NAME = new Text(80);
  Takes PERSON = new Text(40);
  Takes PHONE = new Text(32);

  /** Characters at most. */
  int most();

  /** What would be right, in a few words. */
  Words right(Column column);

  record Text(int most) implements Takes {
    @Override
    public Words right(Column column) {
      return column.heading();
    }
  }

  record Written(int most, Pattern pattern, Words right) implements Takes {
    @Override
    public Words right(Column column) {
      return right;
    }
  }

  record Word(Vocabulary vocabulary) implements Takes {
    @Override
    public int most() {
      return 40;
    }

    @Override
    public Words right(Column column) {
      return vocabulary.allowed();
    }
  }

  record Number(double least, double greatest, boolean whole) implements Takes {
    @Override
    public int most() {
      return 40;
    }

    @Override
    public Words right(Column column) {
      return Moments.bounds(least, greatest);
    }
  }

  /**
   * The code, number or login name of a row elsewhere.
   *
   * @param sheets where it stands; asked when all sheets are there
   */
  record Reference(Supplier<Set<Sheet>> sheets) implements Takes {
    @Override
    public int most() {
      return 40;
    }

    @Override
    public Words right(Column column) {
      return Phrases.titles(sheets.get());
    }
  }

  /** What has one way of being written. */
  enum Fixed implements Takes {
    DAY(40),
    TIME(40),
    WEEKDAYS(40),
    TIME_ZONE(60),
    CHECKLIST(80),
    PASSWORD(Account.PASSWORD_MAX_LENGTH);

    private final int most;

    Fixed(int most) {
      this.most = most;
    }

    @Override
    public int most() {
      return most;
    }

    @Override
    public Words right(Column column) {
      return switch (this) {
        case DAY -> Phrases.same("2026-01-31");
        case TIME -> Phrases.same("08:30");
        case WEEKDAYS -> Weekdays.EXAMPLE;
        case TIME_ZONE -> Phrases.same(EstateSheet.CHINA);
        case CHECKLIST, PASSWORD -> column.heading();
      };
    }
  }

  /** Letters, digits and - . _ / #: what can be printed small and read out. */
  static Takes code(int most) {
    return new Written(
        most,
        Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/#-]*"),
        new Words("字母、数字和 - . _ / #", "letters, digits and - . _ / #"));
  }

  static Takes reference(Supplier<Set<Sheet>> sheets) {
    return new Reference(sheets);
  }
}
