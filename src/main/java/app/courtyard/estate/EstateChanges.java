package app.courtyard.estate;

import java.util.List;
import java.util.UUID;

/**
 * What a workbook would do to an estate, all of it: worked out once, then shown, or written as it
 * stands here.
 *
 * @param sheets in their order, without the stops
 * @param stillKeyCustomers whom the residents' sheet says to be none, and who stay key-attention
 *     customers
 * @param names of everything that stands in them
 */
record EstateChanges(
    UUID estate,
    String code,
    String name,
    List<SheetChanges> sheets,
    StopChanges stops,
    int stillKeyCustomers,
    List<AccountSheet.NewAccount> newAccounts,
    Names names) {

  boolean isNew() {
    return sheets.stream()
        .anyMatch(changes -> changes.sheet() == Sheet.ESTATE && !changes.added().isEmpty());
  }
}
