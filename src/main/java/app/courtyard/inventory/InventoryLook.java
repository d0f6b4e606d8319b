package app.courtyard.inventory;

import app.courtyard.casework.AddressQuery;
import app.courtyard.inventory.Period.Day;
import app.courtyard.inventory.Period.Month;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A look at the inventory, as it stands in an address: {@code ?day=2026-11-30&by=department}. What
 * cannot be read is left out, so that an old link still opens; what lies in the future becomes
 * today.
 *
 * @param of key of the group whose cases are shown; null: those of the whole
 */
public record InventoryLook(Period period, Grouping by, @Nullable String of) {

  private static final String DAY = "day";
  private static final String MONTH = "month";
  private static final String BY = "by";
  private static final String OF = "of";

  public InventoryLook on(Period other) {
    return new InventoryLook(other, by, null);
  }

  public InventoryLook by(Grouping other) {
    return new InventoryLook(period, other, null);
  }

  public InventoryLook of(@Nullable String group) {
    return new InventoryLook(period, by, group);
  }

  /** Whether nothing comes after it yet. */
  public boolean isLast(LocalDate today) {
    return period.next().isAfter(today);
  }

  public static InventoryLook in(Map<String, List<String>> parameters, LocalDate today) {
    AddressQuery query = new AddressQuery(parameters);
    Optional<Period> month = query.one(MONTH, text -> new Month(YearMonth.parse(text)));
    Period period =
        month
            .or(() -> query.one(DAY, text -> new Day(LocalDate.parse(text))))
            .orElse(new Day(today));
    boolean future = period.first().isAfter(today);
    Period past = !future ? period : period instanceof Month ? Month.of(today) : new Day(today);
    return new InventoryLook(
        past,
        query.one(BY, Grouping::find).flatMap(found -> found).orElse(Grouping.COURTYARD),
        query.text(OF).orElse(null));
  }

  public Map<String, List<String>> parameters() {
    return new AddressQuery()
        .with(period instanceof Month ? MONTH : DAY, period)
        .with(BY, by.code())
        .with(OF, of)
        .parameters();
  }

  /** The cases that a number of the group counts. */
  public Inventory within(Inventory whole) {
    return of == null ? whole : whole.only(file -> Objects.equals(by.keyOf(file), of));
  }
}
