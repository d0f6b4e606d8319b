package app.courtyard.estate;

import app.courtyard.people.Account;
import app.courtyard.people.Passwords;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * How a new account is entered for the first time: with an initial password or with a one-time
 * code.
 */
@Component
class FirstAccess {

  private final Passwords passwords;
  private final PasswordEncoder encoder;
  private final Clock clock;

  FirstAccess(Passwords passwords, PasswordEncoder encoder, Clock clock) {
    this.passwords = passwords;
    this.encoder = encoder;
    this.clock = clock;
  }

  /**
   * Gives new accounts their first access; whoever made them must change it at the first sign-in.
   *
   * @param given is told how many have theirs by now: it takes a tenth of a second each
   */
  List<Entry> give(
      List<Entry> accounts,
      List<AccountSheet.NewAccount> newAccounts,
      List<ImportOutcome.FirstCode> codes,
      IntConsumer given) {
    Map<UUID, AccountSheet.NewAccount> byId =
        newAccounts.stream()
            .collect(Collectors.toMap(AccountSheet.NewAccount::id, Function.identity()));
    List<Entry> ready = new ArrayList<>();
    for (Entry entry : accounts) {
      ready.add(give(entry, byId.get(entry.id()), codes));
      given.accept(ready.size());
    }
    return ready;
  }

  private Entry give(
      Entry entry, AccountSheet.NewAccount account, List<ImportOutcome.FirstCode> codes) {
    Instant now = clock.instant();
    if (account.password() != null) {
      return entry.once(encoder.encode(account.password()), true, null, null, Timestamp.from(now));
    }
    String code = passwords.newOneTimeCode();
    codes.add(new ImportOutcome.FirstCode(account.loginName(), account.name(), code));
    Timestamp until = Timestamp.from(now.plus(Account.ONE_TIME_CODE_LIFE));
    return entry.once(null, true, encoder.encode(code), until, Timestamp.from(now));
  }
}
