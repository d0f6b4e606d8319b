package app.courtyard.estate;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A whole estate as a workbook wants it, not yet written. */
record Draft(
    UUID estate,
    Map<Sheet, List<Entry>> places,
    List<Entry> residents,
    List<Entry> staff,
    List<Entry> accounts,
    List<AccountSheet.NewAccount> newAccounts,
    List<Entry> responsibilities,
    List<Entry> routes,
    Map<UUID, List<StopSheet.Stop>> stops) {

  /** Reads every sheet, each after those that it leans on; what is wrong is noted along the way. */
  static Draft of(UUID estate, Map<Sheet, List<Line>> lines, Stored stored) {
    PlaceIndex index = new PlaceIndex(stored.places());
    Checklists checklists = new Checklists(stored.checklists());
    var places = new PlaceSheets(index, checklists).read(lines);
    var residents = ResidentSheet.read(of(lines, Sheet.RESIDENTS), index, stored.residents());
    var staff = StaffSheet.read(of(lines, Sheet.STAFF), stored.staff());
    AccountSheet accountSheet = new AccountSheet(estate, stored.logins());
    var accounts = accountSheet.read(of(lines, Sheet.ACCOUNTS));
    var responsibilities =
        new ResponsibilitySheet(index, accountSheet.ids(), stored.responsibilities())
            .read(of(lines, Sheet.RESPONSIBILITIES));
    RouteSheet routeSheet = new RouteSheet(index, stored.routes());
    var routes = routeSheet.read(of(lines, Sheet.ROUTES));
    var stops = new StopSheet(index, checklists, routeSheet).read(of(lines, Sheet.STOPS));
    return new Draft(
        estate,
        places,
        residents,
        staff,
        accounts,
        accountSheet.newAccounts(),
        responsibilities,
        routes,
        stops);
  }

  private static List<Line> of(Map<Sheet, List<Line>> lines, Sheet sheet) {
    return lines.getOrDefault(sheet, List.of());
  }
}
