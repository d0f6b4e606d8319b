package app.courtyard.team;

import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.StaffBook;
import app.courtyard.people.StaffMember;
import app.courtyard.people.Traces;
import app.courtyard.team.StaffRefused.Reason;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of guards, cleaners, technicians and gardeners 现场人员 of one's estate. */
@Service
public class OnSiteStaff {

  private final StaffBook book;
  private final Traces traces;
  private final Clock clock;

  OnSiteStaff(StaffBook book, Traces traces, Clock clock) {
    this.book = book;
    this.traces = traces;
    this.clock = clock;
  }

  /** All of the estate, those who left last; nobody for those who do not keep the list. */
  @Transactional(readOnly = true)
  public List<StaffMember> of(Person by) {
    return by.may(Permissions.KEEP_STAFF) ? book.all(by.estate()) : List.of();
  }

  @Transactional(readOnly = true)
  public Optional<StaffMember> find(Person by, UUID id) {
    return of(by).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * @param before how it stood when it was shown; null: a new one
   * @throws ChangedMeanwhile when it stands otherwise by now, with the present {@link StaffMember}
   * @throws StaffRefused when it cannot be so
   * @throws AccessDeniedException when they do not keep the list, or there is no such person
   */
  @Transactional
  public void save(Person by, @Nullable StaffMember before, StaffMember after) {
    by.mustBeAllowed(Permissions.KEEP_STAFF);
    StaffMember present = book.findForChange(by.estate(), after.id()).orElse(null);
    if (before != null && present == null) {
      throw new AccessDeniedException("No on-site staff " + after.id());
    }
    if (present != null && !present.equals(before)) {
      throw new ChangedMeanwhile(present);
    }
    check(by, after);
    try {
      book.save(by.estate(), after, clock.instant());
    } catch (DataIntegrityViolationException taken) {
      throw new StaffRefused(Reason.NUMBER_TAKEN);
    }
    traces.note(by, what(before, after), after.number());
  }

  private static String what(@Nullable StaffMember before, StaffMember after) {
    if (before == null) {
      return "staff-added";
    }
    if (before.left() == after.left()) {
      return "staff-changed";
    }
    return after.left() ? "staff-left" : "staff-came-back";
  }

  private void check(Person by, StaffMember member) {
    demand(!member.number().isEmpty(), Reason.NUMBER_MISSING);
    demand(!member.name().isEmpty(), Reason.NAME_MISSING);
    demand(!book.hasNumber(by.estate(), member.number(), member.id()), Reason.NUMBER_TAKEN);
    if (member.superiorId() != null) {
      checkSuperior(
          member,
          book.all(by.estate()).stream()
              .collect(Collectors.toMap(StaffMember::id, Function.identity())));
    }
  }

  private static void checkSuperior(StaffMember member, Map<UUID, StaffMember> all) {
    StaffMember above = all.get(member.superiorId());
    demand(above != null, Reason.SUPERIOR_UNKNOWN);
    Set<UUID> seen = new HashSet<>();
    while (above != null && seen.add(above.id())) {
      demand(!above.id().equals(member.id()), Reason.SUPERIOR_CIRCLE);
      above = all.get(above.superiorId());
    }
  }

  private static void demand(boolean holds, Reason otherwise) {
    if (!holds) {
      throw new StaffRefused(otherwise);
    }
  }
}
