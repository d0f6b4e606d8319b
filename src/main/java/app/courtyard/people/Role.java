package app.courtyard.people;

import static app.courtyard.people.Permissions.ANALYSE_COMPLAINTS;
import static app.courtyard.people.Permissions.APPROVE_REPORTS;
import static app.courtyard.people.Permissions.ASSIGN_CASES;
import static app.courtyard.people.Permissions.FIELD_WORK;
import static app.courtyard.people.Permissions.FILE_REPORTS;
import static app.courtyard.people.Permissions.FOLLOW_CASES;
import static app.courtyard.people.Permissions.KEEP_ANSWERS;
import static app.courtyard.people.Permissions.KEEP_ATTENTION;
import static app.courtyard.people.Permissions.KEEP_ESTATE;
import static app.courtyard.people.Permissions.KEEP_FORMS;
import static app.courtyard.people.Permissions.KEEP_PEOPLE;
import static app.courtyard.people.Permissions.KEEP_ROSTER;
import static app.courtyard.people.Permissions.KEEP_ROUTES;
import static app.courtyard.people.Permissions.KEEP_STAFF;
import static app.courtyard.people.Permissions.KEEP_WEEKLY;
import static app.courtyard.people.Permissions.NOTE_REQUESTS;
import static app.courtyard.people.Permissions.PRINT_LABELS;
import static app.courtyard.people.Permissions.REVIEW;
import static app.courtyard.people.Permissions.SEE_ATTENTION;
import static app.courtyard.people.Permissions.SEE_CASES;
import static app.courtyard.people.Permissions.SEE_ESTATE;
import static app.courtyard.people.Permissions.SEE_INVENTORY;
import static app.courtyard.people.Permissions.SEE_RECORDS;
import static app.courtyard.people.Permissions.SEE_REPORTS;
import static app.courtyard.people.Permissions.SUMMARISE_COMPLAINTS;
import static app.courtyard.people.Permissions.TAKE_CASES;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What somebody is in the service centre: a set of permissions, and how far they reach. */
public enum Role {
  AMBASSADOR(
      Span.OWN_COURTYARDS,
      FIELD_WORK,
      SEE_RECORDS,
      SEE_CASES,
      TAKE_CASES,
      FOLLOW_CASES,
      SEE_ATTENTION),
  SUPERVISOR(
      Span.COURTYARDS_OF_THEIR_PEOPLE,
      FIELD_WORK,
      SEE_RECORDS,
      SEE_ESTATE,
      REVIEW,
      KEEP_PEOPLE,
      KEEP_ROSTER,
      KEEP_ROUTES,
      KEEP_STAFF,
      PRINT_LABELS,
      SEE_CASES,
      TAKE_CASES,
      FOLLOW_CASES,
      ASSIGN_CASES,
      KEEP_ANSWERS,
      NOTE_REQUESTS,
      SEE_INVENTORY,
      KEEP_WEEKLY,
      SEE_ATTENTION,
      KEEP_ATTENTION,
      SEE_REPORTS,
      SUMMARISE_COMPLAINTS),
  COMPLAINT_SPECIALIST(
      Span.ESTATE,
      SEE_RECORDS,
      SEE_CASES,
      TAKE_CASES,
      FOLLOW_CASES,
      ASSIGN_CASES,
      KEEP_ANSWERS,
      NOTE_REQUESTS,
      SEE_INVENTORY,
      SEE_ATTENTION,
      SEE_REPORTS,
      ANALYSE_COMPLAINTS),
  FRONT_DESK(
      Span.ESTATE,
      SEE_RECORDS,
      SEE_CASES,
      TAKE_CASES,
      FOLLOW_CASES,
      ASSIGN_CASES,
      NOTE_REQUESTS,
      SEE_INVENTORY,
      KEEP_WEEKLY,
      SEE_ATTENTION),
  DEPARTMENT_MANAGER(
      Span.ESTATE,
      FIELD_WORK,
      SEE_RECORDS,
      SEE_ESTATE,
      REVIEW,
      KEEP_PEOPLE,
      KEEP_ROSTER,
      KEEP_ROUTES,
      KEEP_STAFF,
      SEE_CASES,
      TAKE_CASES,
      FOLLOW_CASES,
      ASSIGN_CASES,
      KEEP_ANSWERS,
      NOTE_REQUESTS,
      SEE_INVENTORY,
      KEEP_WEEKLY,
      SEE_ATTENTION,
      KEEP_ATTENTION,
      SEE_REPORTS,
      APPROVE_REPORTS),
  DEPARTMENT_LEAD(Span.DEPARTMENT, FIELD_WORK, SEE_RECORDS, SEE_CASES, FOLLOW_CASES),
  RECORDS_CLERK(Span.ESTATE, SEE_RECORDS, SEE_CASES, SEE_INVENTORY, SEE_REPORTS, FILE_REPORTS),
  CULTURE_OFFICER(Span.ESTATE, FIELD_WORK, SEE_RECORDS),
  FINANCE(Span.ESTATE),
  CONTROL_CENTRE(
      Span.ESTATE, SEE_RECORDS, SEE_CASES, TAKE_CASES, FOLLOW_CASES, NOTE_REQUESTS, SEE_ATTENTION),
  ADMINISTRATOR(
      Span.ESTATE,
      SEE_RECORDS,
      SEE_CASES,
      SEE_ESTATE,
      KEEP_ESTATE,
      KEEP_FORMS,
      KEEP_PEOPLE,
      KEEP_ROSTER,
      KEEP_ROUTES,
      KEEP_STAFF,
      PRINT_LABELS);

  /** How far a role sees. */
  public enum Span {
    OWN_COURTYARDS,
    COURTYARDS_OF_THEIR_PEOPLE,
    /** The whole estate, and of what is followed there what their department is to put right. */
    DEPARTMENT,
    ESTATE
  }

  private final Span span;
  private final Set<String> permissions;

  Role(Span span, String... permissions) {
    this.span = span;
    this.permissions = Set.of(permissions);
  }

  public Span span() {
    return span;
  }

  public Set<String> permissions() {
    return permissions;
  }

  public boolean may(String permission) {
    return permissions.contains(permission);
  }

  public static List<Role> allThatMay(String permission) {
    return Arrays.stream(values()).filter(role -> role.may(permission)).toList();
  }

  /**
   * Whom one may keep: a supervisor ambassadors, a manager everybody but administrators, and these
   * everybody. So nobody gives a role above their own.
   */
  public boolean mayGive(Role role) {
    return switch (this) {
      case SUPERVISOR -> role == AMBASSADOR;
      case DEPARTMENT_MANAGER -> role != ADMINISTRATOR;
      case ADMINISTRATOR -> true;
      default -> false;
    };
  }

  /** The roles that one may give, in the order in which they are named. */
  public List<Role> givable() {
    return Arrays.stream(values()).filter(this::mayGive).toList();
  }

  /** Whether one may answer for courtyards: on site, and not for the estate as a whole. */
  public boolean walksRounds() {
    return may(FIELD_WORK)
        && (span == Span.OWN_COURTYARDS || span == Span.COURTYARDS_OF_THEIR_PEOPLE);
  }

  /** As it stands in the database and goes over the line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Role of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
