package app.courtyard.team;

import app.courtyard.people.Account;
import app.courtyard.people.AccountDetails;
import app.courtyard.people.Accounts;
import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.people.LoginName;
import app.courtyard.people.Passwords;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.people.Traces;
import app.courtyard.place.EstateChanged;
import app.courtyard.team.AccountRefused.Reason;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adding accounts and changing them. */
@Service
public class AccountKeeping {

  private final Team team;
  private final AccountRules rules;
  private final AccountChoices choices;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Traces traces;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AccountKeeping(
      Team team,
      AccountRules rules,
      AccountChoices choices,
      Accounts accounts,
      Passwords passwords,
      Traces traces,
      ApplicationEventPublisher events,
      Clock clock) {
    this.team = team;
    this.rules = rules;
    this.choices = choices;
    this.accounts = accounts;
    this.passwords = passwords;
    this.traces = traces;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A new account.
   *
   * @param code the one-time code with which it is entered for the first time
   */
  public record Added(UUID id, String code) {}

  /**
   * @param estate null: one of the company's own, for those who are so themselves
   * @throws AccountRefused when it cannot be so
   * @throws AccessDeniedException when they keep nobody, or nobody of this estate
   */
  @Transactional
  public Added add(Person by, @Nullable UUID estate, String loginName, AccountDetails details) {
    by.mustBeAllowed(Permissions.KEEP_PEOPLE);
    if (by.estateId() != null && !by.estateId().equals(estate)) {
      throw new AccessDeniedException(by.loginName() + " keeps nobody of " + estate);
    }
    String login = LoginName.normalised(loginName);
    AccountRules.demand(LoginName.isWellFormed(login), Reason.LOGIN_FORM);
    AccountRules.demand(accounts.findByLoginName(login).isEmpty(), Reason.LOGIN_TAKEN);
    rules.check(by, estate, null, details);
    UUID id = UuidCreator.getTimeOrderedEpoch();
    Account account =
        new Account(id, estate, login, details.name(), details.role(), clock.instant());
    account.change(details);
    try {
      accounts.saveAndFlush(account);
    } catch (DataIntegrityViolationException taken) {
      throw new AccountRefused(Reason.LOGIN_TAKEN);
    }
    traces.noteAbout(by, account.person(), "account-added", choices.changes(null, details));
    tell(estate);
    return new Added(id, passwords.giveOneTimeCode(by, id));
  }

  /** How it stands, to be changed. Empty also for somebody whom they may not keep. */
  @Transactional(readOnly = true)
  public Optional<AccountDetails> detailsOf(Person by, UUID id) {
    return team.find(by, id).flatMap(known -> accounts.findById(id)).map(Account::details);
  }

  /**
   * @param before how it stood when it was shown
   * @throws ChangedMeanwhile when it stands otherwise by now, with the present {@link
   *     AccountDetails}
   * @throws AccountRefused when it cannot be so
   * @throws AccessDeniedException when they may not keep this person, or the account is closed
   */
  @Transactional
  public void change(Person by, UUID id, AccountDetails before, AccountDetails after) {
    Colleague known = team.require(by, id);
    UUID estate = known.estateId();
    if (known.role() == Role.ADMINISTRATOR && after.role() != Role.ADMINISTRATOR) {
      rules.checkNotLastAdministrator(estate, id);
    }
    Account account = accounts.findForChange(id).orElseThrow();
    AccountDetails present = account.details();
    if (!present.equals(before)) {
      throw new ChangedMeanwhile(present);
    }
    if (present.equals(after)) {
      return;
    }
    rules.check(by, estate, id, after);
    rules.checkRoleFor(after.role(), team.openDuties(known));
    account.change(after);
    traces.noteAbout(by, account.person(), "account-changed", choices.changes(present, after));
    tell(estate);
  }

  private void tell(@Nullable UUID estate) {
    if (estate != null) {
      events.publishEvent(new EstateChanged(estate));
    }
  }
}
