package app.courtyard.estate;

import static app.courtyard.estate.Column.DEPARTMENT;
import static app.courtyard.estate.Column.INITIAL_PASSWORD;
import static app.courtyard.estate.Column.LOGIN;
import static app.courtyard.estate.Column.PERSON;
import static app.courtyard.estate.Column.ROLE;

import app.courtyard.people.Account;
import app.courtyard.people.DemoPassword;
import app.courtyard.people.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who signs in. */
final class AccountSheet {

  private final UUID estate;
  private final Map<String, Stored.Login> stored;
  private final Keys<String> keys;
  private final List<NewAccount> newAccounts = new ArrayList<>();

  /**
   * An account that is not there yet.
   *
   * @param password null when it is to begin with a one-time code
   */
  record NewAccount(UUID id, String loginName, String name, @Nullable String password) {}

  AccountSheet(UUID estate, Map<String, Stored.Login> stored) {
    this.estate = estate;
    this.stored = stored;
    Map<String, Stored.Kept> ours = new HashMap<>();
    stored.forEach(
        (name, login) -> {
          if (estate.equals(login.estate())) {
            ours.put(name, login.account());
          }
        });
    keys = new Keys<>(ours);
  }

  List<Entry> read(List<Line> lines) {
    List<UUID> people = new ArrayList<>();
    lines.forEach(line -> people.add(keys.claim(line, LOGIN, line.raw(LOGIN))));
    Superiors superiors = new Superiors(Column.SUPERIOR_LOGIN);
    List<Entry> entries = new ArrayList<>();
    for (Line line : lines) {
      entries.add(account(line, people.get(entries.size()), superiors));
    }
    return entries;
  }

  private Entry account(Line line, UUID id, Superiors superiors) {
    String login = line.given(LOGIN);
    Stored.Login taken = stored.get(login);
    if (taken != null && !estate.equals(taken.estate())) {
      line.refuse(LOGIN, Problem.Code.LOGIN_TAKEN, LOGIN.heading());
    }
    String name = line.given(PERSON);
    String role = line.word(ROLE);
    String department = line.word(DEPARTMENT);
    if (department == null
        && Role.DEPARTMENT_LEAD.code().equals(role)
        && line.raw(DEPARTMENT).isEmpty()) {
      line.refuse(DEPARTMENT, Problem.Code.MISSING, Vocabulary.DEPARTMENT.allowed());
    }
    String password = password(line, login);
    if (taken == null) {
      newAccounts.add(new NewAccount(id, login, name, password));
    }
    UUID superior = superiors.of(line, id, keys.ids());
    return Entry.of(id, login, name, role, department, superior, line.text(Column.PHONE));
  }

  private static @Nullable String password(Line line, String login) {
    String password = line.text(INITIAL_PASSWORD);
    if (password != null && isWeak(password, login)) {
      line.refuse(
          INITIAL_PASSWORD,
          Problem.Code.PASSWORD_WEAK,
          Phrases.same(String.valueOf(Account.PASSWORD_MIN_LENGTH)));
    }
    return password;
  }

  private static boolean isWeak(String password, String login) {
    return password.length() < Account.PASSWORD_MIN_LENGTH
        || password.contains(login)
        || password.equals(DemoPassword.VALUE);
  }

  /** Once all were read. */
  List<NewAccount> newAccounts() {
    return newAccounts;
  }

  Keys<String> keys() {
    return keys;
  }
}
