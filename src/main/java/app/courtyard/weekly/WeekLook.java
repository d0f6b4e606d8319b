package app.courtyard.weekly;

import app.courtyard.casework.AddressQuery;
import app.courtyard.inventory.Period.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A look at a week, as it stands in an address: {@code ?week=2026-11-27&of=noise}, the week by any
 * of its days. What cannot be read is left out, so that an old link still opens; what lies in the
 * future becomes this week.
 *
 * @param of a class, or the key of what came again; null: the whole
 */
public record WeekLook(Week week, @Nullable String of) {

  private static final String WEEK = "week";
  private static final String OF = "of";

  public WeekLook on(Week other) {
    return new WeekLook(other, null);
  }

  public WeekLook of(@Nullable String other) {
    return new WeekLook(week, other);
  }

  /** Whether nothing comes after it yet. */
  public boolean isLast(LocalDate today) {
    return week.next().isAfter(today);
  }

  public static WeekLook in(Map<String, List<String>> parameters, LocalDate today) {
    AddressQuery query = new AddressQuery(parameters);
    return new WeekLook(
        query
            .one(WEEK, text -> Week.of(LocalDate.parse(text)))
            .filter(week -> !week.first().isAfter(today))
            .orElse(Week.of(today)),
        query.text(OF).orElse(null));
  }

  public Map<String, List<String>> parameters() {
    return new AddressQuery().with(WEEK, week).with(OF, of).parameters();
  }
}
