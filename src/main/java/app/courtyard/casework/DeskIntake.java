package app.courtyard.casework;

import app.courtyard.casework.IntakeRefused.Field;
import app.courtyard.casework.Surroundings.Where;
import app.courtyard.form.Severity;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is taken in at the desk becomes a case: it goes to whoever is on duty there, or straight to
 * a department.
 */
@Service
@Transactional
public class DeskIntake {

  private final Cases cases;
  private final CaseClasses classes;
  private final Surroundings surroundings;
  private final CaseList list;
  private final Routing routing;
  private final Estates estates;
  private final Clock clock;

  DeskIntake(
      Cases cases,
      CaseClasses classes,
      Surroundings surroundings,
      CaseList list,
      Routing routing,
      Estates estates,
      Clock clock) {
    this.cases = cases;
    this.classes = classes;
    this.surroundings = surroundings;
    this.list = list;
    this.routing = routing;
    this.estates = estates;
    this.clock = clock;
  }

  /**
   * @return the case
   * @throws IntakeRefused with all that is missing or wrong
   */
  public UUID take(Person by, TakenAtDesk taken) {
    by.mustBeAllowed(Permissions.TAKE_CASES);
    Instant now = clock.instant();
    Where place = place(by, taken);
    Set<Field> wrong = wrong(by, taken, place, now);
    if (!wrong.isEmpty() || place == null) {
      throw new IntakeRefused(wrong);
    }
    UUID owner =
        taken.passTo() == null
            ? routing.ownerAt(estates.get(by.estate()), place.courtyardId(), now)
            : null;
    UUID id = cases.open(opened(by, taken, place, owner, now));
    if (taken.passTo() != null) {
      cases.take(
          by.estate(),
          id,
          Deed.now(new CaseAct.Assign(null, taken.passTo()), by.id(), null, now),
          null);
    }
    if (taken.sameAs() != null) {
      cases.take(
          by.estate(), id, Deed.now(new CaseAct.Link(taken.sameAs()), by.id(), null, now), null);
    }
    return id;
  }

  /** All that is missing or wrong; empty where it can be taken in. */
  @Transactional(readOnly = true)
  public Set<Field> wrong(Person by, TakenAtDesk taken) {
    by.mustBeAllowed(Permissions.TAKE_CASES);
    return wrong(by, taken, place(by, taken), clock.instant());
  }

  private @Nullable Where place(Person by, TakenAtDesk taken) {
    return Optional.ofNullable(taken.place())
        .flatMap(id -> surroundings.place(by, id))
        .orElse(null);
  }

  /** A major complaint 重大投诉 is a severe one. */
  private NewCase opened(
      Person by, TakenAtDesk taken, Where place, @Nullable UUID owner, Instant now) {
    boolean grave = taken.grave() && taken.kind() == CaseKind.COMPLAINT;
    String phone = blankToNull(taken.phone());
    return new NewCase(
        by.estate(),
        taken.kind(),
        taken.kind() == CaseKind.AFFAIR
            ? taken.severity()
            : grave ? Severity.MAJOR : Severity.MINOR,
        taken.part() == null ? taken.topic() : taken.topic() + "." + taken.part(),
        blankToNull(taken.words()),
        place.id(),
        null,
        place.courtyardId(),
        taken.channel(),
        blankToNull(taken.reporter()),
        phone == null && taken.resident() != null
            ? surroundings.phone(by, place, taken.resident()).orElse(null)
            : phone,
        null,
        by.id(),
        owner,
        null,
        grave,
        taken.spokenAt() == null ? now : taken.spokenAt(),
        now);
  }

  private Set<Field> wrong(Person by, TakenAtDesk taken, @Nullable Where place, Instant now) {
    Set<Field> wrong = EnumSet.noneOf(Field.class);
    classes.of(taken.kind()).stream()
        .filter(topic -> taken.kind() != CaseKind.DEFECT)
        .filter(topic -> topic.code().equals(taken.topic()))
        .findFirst()
        .ifPresentOrElse(
            topic -> {
              boolean fits =
                  topic.parts().isEmpty()
                      ? taken.part() == null
                      : topic.parts().stream().anyMatch(part -> part.code().equals(taken.part()));
              if (!fits) {
                wrong.add(Field.PART);
              }
            },
            () -> wrong.add(Field.TOPIC));
    if (place == null) {
      wrong.add(Field.PLACE);
    }
    if (taken.spokenAt() == null || taken.spokenAt().isAfter(now)) {
      wrong.add(Field.SPOKEN);
    }
    if (taken.sameAs() != null
        && list.find(by, taken.sameAs()).filter(taken.kind()::mayGoOnIn).isEmpty()) {
      wrong.add(Field.CASE);
    }
    checkText(wrong, Field.REPORTER, taken.reporter(), NewCase.MOST_NAME);
    checkText(wrong, Field.PHONE, taken.phone(), NewCase.MOST_PHONE);
    checkText(wrong, Field.WORDS, taken.words(), NewCase.MOST_WORDS);
    if (taken.kind().isAnswered() && blankToNull(taken.words()) == null) {
      wrong.add(Field.WORDS);
    }
    return wrong;
  }

  private static void checkText(Set<Field> wrong, Field field, @Nullable String text, int most) {
    if (text != null && text.strip().length() > most) {
      wrong.add(field);
    }
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
