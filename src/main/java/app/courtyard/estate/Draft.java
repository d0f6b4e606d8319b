package app.courtyard.estate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole estate as a workbook wants it, not yet written.
 *
 * @param entries of each sheet but that of the stops
 * @param stillKeyCustomers whom the residents' sheet would have end as key-attention customers
 * @param names of what is there and of what is to come
 */
record Draft(
    Map<Sheet, List<Entry>> entries,
    int stillKeyCustomers,
    List<AccountSheet.NewAccount> newAccounts,
    Map<UUID, List<StopSheet.Stop>> stops,
    Names names) {

  /** Reads every sheet, each after those that it leans on; what is wrong is noted along the way. */
  static Draft of(
      UUID estate, EstateSheet.@Nullable Row row, Map<Sheet, List<Line>> lines, Stored stored) {
    PlaceIndex index = new PlaceIndex(stored.places());
    Checklists checklists = new Checklists(stored.checklists());
    Map<Sheet, List<Entry>> entries = new EnumMap<>(Sheet.class);
    entries.put(Sheet.ESTATE, row == null ? List.of() : List.of(row.entry(estate)));
    entries.putAll(new PlaceSheets(index, checklists).read(lines));
    ResidentSheet residents = new ResidentSheet(index, stored.residents(), stored.keyCustomers());
    entries.put(Sheet.RESIDENTS, residents.read(of(lines, Sheet.RESIDENTS)));
    Keys<String> staff = new Keys<>(stored.staff());
    entries.put(Sheet.STAFF, StaffSheet.read(of(lines, Sheet.STAFF), staff));
    AccountSheet accounts = new AccountSheet(estate, stored.logins());
    entries.put(Sheet.ACCOUNTS, accounts.read(of(lines, Sheet.ACCOUNTS)));
    entries.put(
        Sheet.RESPONSIBILITIES,
        new ResponsibilitySheet(index, accounts.keys(), stored.responsibilities())
            .read(of(lines, Sheet.RESPONSIBILITIES)));
    RouteSheet routes = new RouteSheet(index, stored.routes());
    entries.put(Sheet.ROUTES, routes.read(of(lines, Sheet.ROUTES)));
    var stops =
        new StopSheet(index, checklists, routes, stored.stops()).read(of(lines, Sheet.STOPS));
    Map<UUID, String> keys = new HashMap<>(index.codes());
    staff.ids().forEach((number, id) -> keys.put(id, number));
    accounts.keys().ids().forEach((login, id) -> keys.put(id, login));
    routes.routes().forEach((code, route) -> keys.put(route.id(), code));
    return new Draft(
        entries,
        residents.stillKeyCustomers(),
        accounts.newAccounts(),
        stops,
        stored.names().and(keys));
  }

  private static List<Line> of(Map<Sheet, List<Line>> lines, Sheet sheet) {
    return lines.getOrDefault(sheet, List.of());
  }
}
