package app.courtyard.report;

import app.courtyard.people.Accounts;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import app.courtyard.people.Role;
import app.courtyard.report.ReportKind.Computed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who writes a report, and of what. */
@Component
public class ReportWriters {

  private final ReportKinds kinds;
  private final Accounts accounts;
  private final Responsibilities responsibilities;

  ReportWriters(ReportKinds kinds, Accounts accounts, Responsibilities responsibilities) {
    this.kinds = kinds;
    this.accounts = accounts;
    this.responsibilities = responsibilities;
  }

  /** Whose turn it is while it is written; of the whole estate, all who may. */
  public List<UUID> of(Report report) {
    if (report.keeperId() != null) {
      return List.of(report.keeperId());
    }
    return report.writerId() != null
        ? List.of(report.writerId())
        : all(report.estateId(), kinds.get(report.kind())).stream().map(Person::id).toList();
  }

  /** Who approves the reports of an estate. */
  public List<UUID> approvers(UUID estate) {
    return accounts.whoMay(estate, Permissions.APPROVE_REPORTS).stream().map(Person::id).toList();
  }

  /** Who writes reports of this kind, of themselves or of the estate. */
  List<Person> all(UUID estate, ReportKind kind) {
    return accounts.whoMay(estate, kind.permission());
  }

  /** Who writes anything. */
  Stream<Person> all(UUID estate) {
    return kinds.all().stream().flatMap(kind -> all(estate, kind).stream()).distinct();
  }

  boolean mayWrite(Person by, Report report) {
    if (report.keeperId() != null) {
      return report.keeperId().equals(by.id());
    }
    return by.may(kinds.get(report.kind()).permission())
        && (report.writerId() == null || report.writerId().equals(by.id()));
  }

  /** The courtyards that somebody answers for on a day, by themselves or by their people. */
  Set<UUID> courtyardsOf(Person writer, LocalDate day) {
    return responsibilities.reachOf(writer, day).courtyards();
  }

  /**
   * Whether nobody writes it any more: its writer has left, does something else, or answers for no
   * courtyard; nobody is left to write what is of the estate; or whoever took it over has left.
   *
   * @param today in the estate's zone
   */
  boolean isAbandoned(Report report, LocalDate today) {
    ReportKind kind = kinds.get(report.kind());
    if (report.keeperId() != null) {
      return !approvers(report.estateId()).contains(report.keeperId());
    }
    return all(report.estateId(), kind).stream()
        .noneMatch(
            one ->
                report.writerId() == null
                    || one.id().equals(report.writerId()) && !courtyardsOf(one, today).isEmpty());
  }

  /** All that it says by now: of what its writer reaches, whoever took it over. */
  Computed compute(Person by, Report report) {
    ReportKind kind = kinds.get(report.kind());
    if (report.keeperId() == null || report.writerId() == null || report.writer() == null) {
      return kind.compute(by, report.month());
    }
    Role then = Role.allThatMay(kind.permission()).getFirst(); // theirs may be another by now
    return kind.compute(
        new Person(report.writerId(), report.estateId(), report.writer(), report.writer(), then),
        report.month());
  }
}
