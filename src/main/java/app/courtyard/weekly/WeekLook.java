package app.courtyard.weekly;

import app.courtyard.inventory.Period.Week;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
    String of = one(parameters, OF);
    String week = one(parameters, WEEK);
    return new WeekLook(week == null ? Week.of(today) : read(week, today), of);
  }

  private static Week read(String text, LocalDate today) {
    try {
      Week week = Week.of(LocalDate.parse(text));
      return week.first().isAfter(today) ? Week.of(today) : week;
    } catch (DateTimeException e) {
      return Week.of(today);
    }
  }

  private static @Nullable String one(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse(null);
  }

  public Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put(WEEK, List.of(week.toString()));
    if (of != null) {
      parameters.put(OF, List.of(of));
    }
    return parameters;
  }
}
