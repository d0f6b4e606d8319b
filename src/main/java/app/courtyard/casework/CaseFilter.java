package app.courtyard.casework;

import app.courtyard.people.Department;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are shown; null: whatever it is. All that is set must hold, but a number is looked
 * for alone.
 *
 * @param mine those that the reader has, or their department
 * @param topic the first level of the class
 * @param number said on the telephone
 */
public record CaseFilter(
    Shown shown,
    boolean mine,
    @Nullable CaseKind kind,
    @Nullable Department department,
    @Nullable UUID courtyard,
    @Nullable String topic,
    @Nullable Integer number) {

  public static final CaseFilter OPEN =
      new CaseFilter(Shown.OPEN, false, null, null, null, null, null);

  public CaseFilter with(Shown shown) {
    return new CaseFilter(shown, mine, kind, department, courtyard, topic, null);
  }

  CaseFilter with(CaseKind kind) {
    return new CaseFilter(shown, mine, kind, department, courtyard, topic, number);
  }

  public CaseFilter withMine(boolean mine) {
    return new CaseFilter(shown, mine, kind, department, courtyard, topic, null);
  }

  public CaseFilter withNumber(@Nullable Integer number) {
    return new CaseFilter(shown, mine, kind, department, courtyard, topic, number);
  }

  /** Only what stands outside of the panel. */
  public CaseFilter cleared() {
    return new CaseFilter(shown, mine, null, null, null, null, null);
  }

  /** Whether anything behind the panel is set. */
  public boolean isNarrowed() {
    return Stream.of(kind, department, courtyard, topic).anyMatch(Objects::nonNull);
  }

  /** Those that are over come with the newest first, and so does a number. */
  boolean newestFirst() {
    return shown == Shown.OVER || number != null;
  }
}
