package app.courtyard.monthly;

import app.courtyard.casework.CaseBook;
import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.CaseClasses.Topic;
import app.courtyard.casework.CaseKind;
import app.courtyard.inventory.Inventories;
import app.courtyard.inventory.Inventory;
import app.courtyard.inventory.Period.Month;
import app.courtyard.people.Person;
import app.courtyard.place.Estates;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Gathers a month, with the same few questions however much happened. */
@Component
class MonthGathering {

  private final Inventories inventories;
  private final CaseBook book;
  private final CaseClasses classes;
  private final Estates estates;

  MonthGathering(Inventories inventories, CaseBook book, CaseClasses classes, Estates estates) {
    this.inventories = inventories;
    this.book = book;
    this.classes = classes;
    this.estates = estates;
  }

  MonthOfComplaints of(Person by, YearMonth month) {
    List<Month> periods =
        IntStream.range(0, MonthOfComplaints.MONTHS)
            .mapToObj(number -> month.minusMonths(MonthOfComplaints.MONTHS - 1L - number))
            .map(Month::new)
            .toList();
    List<Inventory> months = inventories.of(by, periods).stream().map(Inventory::counting).toList();
    Set<UUID> ids =
        months.stream()
            .flatMap(one -> one.cases().stream())
            .map(one -> one.file().id())
            .collect(Collectors.toSet());
    return new MonthOfComplaints(
        estates.get(by.estate()),
        month,
        months,
        book.ratings(by.estate(), ids),
        classes.of(CaseKind.COMPLAINT).stream().map(Topic::code).toList(),
        classes.dictionary());
  }
}
