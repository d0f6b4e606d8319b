package app.courtyard.estate;

import static app.courtyard.estate.Column.FROM_DAY;
import static app.courtyard.estate.Column.LOGIN;
import static app.courtyard.estate.Column.TO_DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who answers for which courtyard, from when to when. */
final class ResponsibilitySheet {

  private final PlaceIndex places;
  private final Keys<String> accounts;
  private final Keys<Stored.Responsibility> keys;

  ResponsibilitySheet(
      PlaceIndex places, Keys<String> accounts, Map<Stored.Responsibility, Stored.Kept> stored) {
    this.places = places;
    this.accounts = accounts;
    this.keys = new Keys<>(stored);
  }

  List<Entry> read(List<Line> lines) {
    return lines.stream().map(this::responsibility).toList();
  }

  private Entry responsibility(Line line) {
    String login = line.given(LOGIN);
    UUID account = accounts.ids().get(login);
    if (account == null && !login.isEmpty()) {
      line.refuse(LOGIN, Problem.Code.NOT_FOUND);
    } else if (accounts.isClosed(login)) {
      line.refuse(LOGIN, Problem.Code.CLOSED);
    }
    PlaceIndex.Found courtyard = places.refer(line, Column.COURTYARD);
    LocalDate from = line.day(FROM_DAY);
    LocalDate to = line.day(TO_DAY);
    if (from == null || account == null || courtyard == null) {
      return Entry.of(new UUID(0, 0));
    }
    if (to != null && to.isBefore(from)) {
      line.refuse(TO_DAY, Problem.Code.ORDER, Phrases.same("≥ " + from));
    }
    UUID id = keys.claim(line, LOGIN, new Stored.Responsibility(account, courtyard.id(), from));
    return Entry.of(id, account, courtyard.id(), from, to);
  }
}
