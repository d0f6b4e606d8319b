package app.courtyard.attention;

import app.courtyard.attention.AttentionRefused.Field;
import app.courtyard.people.Accounts;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done about key-attention customers: who keeps them agrees it with whoever sees them, and
 * either says when it is done.
 */
@Service
@Transactional
public class MeasureDesk {

  private final AttentionRows rows;
  private final AttentionList list;
  private final InHand inHand;
  private final Responsibilities responsibilities;
  private final Accounts accounts;
  private final Clock clock;

  MeasureDesk(
      AttentionRows rows,
      AttentionList list,
      InHand inHand,
      Responsibilities responsibilities,
      Accounts accounts,
      Clock clock) {
    this.rows = rows;
    this.list = list;
    this.inHand = inHand;
    this.responsibilities = responsibilities;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** As it was entered; null: nothing was. */
  public record Agreed(@Nullable String what, @Nullable UUID owner, @Nullable LocalDate due) {}

  /** Somebody to whom a measure can be given. */
  public record Colleague(UUID id, String name) {}

  /**
   * @throws AccessDeniedException when it is not within reach, or not theirs to keep
   * @throws AttentionOver when it has ended since
   * @throws AttentionRefused with all that is missing or wrong
   */
  public void agree(Person by, UUID id, Agreed entered) {
    Attention one = inHand.take(by, id, Permissions.KEEP_ATTENTION);
    Wrong wrong = new Wrong();
    String what = wrong.text(entered.what(), Measure.MOST_WHAT, Field.WHAT);
    wrong.when(
        colleagues(by, one).stream().noneMatch(each -> each.id().equals(entered.owner())),
        Field.OWNER);
    wrong.when(entered.due() == null || entered.due().isBefore(list.today(by)), Field.DUE);
    wrong.demandNone();
    rows.insertMeasure(
        one,
        UuidCreator.getTimeOrderedEpoch(),
        what,
        entered.owner(),
        entered.due(),
        by.id(),
        clock.instant());
    inHand.tell(by, id);
  }

  /**
   * @param words what came of it; null or blank: nothing to say
   * @throws AccessDeniedException when it is not within reach, or neither given to them nor theirs
   *     to keep
   * @throws AttentionOver when it is done, or has ended since
   * @throws AttentionRefused when the words are too long
   */
  public void done(Person by, UUID id, UUID measure, @Nullable String words) {
    Attention one = inHand.take(by, id, Permissions.SEE_ATTENTION);
    Measure found =
        rows.measure(one, measure)
            .filter(each -> mayFinish(by, each))
            .orElseThrow(
                () -> new AccessDeniedException("No measure " + measure + " of " + by.loginName()));
    if (found.isDone()) {
      throw new AttentionOver("measure " + measure);
    }
    String said = words == null || words.isBlank() ? null : words.strip();
    if (said != null && said.length() > Measure.MOST_WORDS) {
      throw new AttentionRefused(Set.of(Field.WORDS));
    }
    rows.done(one, measure, said, by.id(), clock.instant());
    inHand.tell(by, id);
  }

  /** Whether it was given to them, or they keep key-attention customers. */
  public static boolean mayFinish(Person by, Measure measure) {
    return measure.ownerId().equals(by.id()) || by.may(Permissions.KEEP_ATTENTION);
  }

  /**
   * Who sees them, and so can be given a measure.
   *
   * @throws AccessDeniedException for whoever keeps none
   */
  @Transactional(readOnly = true)
  public List<Colleague> colleagues(Person by, Attention one) {
    by.mustBeAllowed(Permissions.KEEP_ATTENTION);
    LocalDate today = list.today(by);
    return accounts.whoMay(by.estate(), Permissions.SEE_ATTENTION).stream()
        .filter(person -> responsibilities.reachOf(person, today).covers(one.courtyardId()))
        .map(person -> new Colleague(person.id(), person.name()))
        .toList();
  }
}
