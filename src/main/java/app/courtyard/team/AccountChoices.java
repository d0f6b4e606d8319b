package app.courtyard.team;

import app.courtyard.people.AccountDetails;
import app.courtyard.people.AccountDetails.Field;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.people.Role.Span;
import app.courtyard.people.Trace;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What there is to choose from for an account. */
@Service
public class AccountChoices {

  private static final int AT_MOST = 500;

  private final JdbcClient jdbc;
  private final Estates estates;

  AccountChoices(JdbcClient jdbc, Estates estates) {
    this.jdbc = jdbc;
    this.estates = estates;
  }

  /** Where somebody may add people: their own estate, or all of them for those of the company. */
  public List<Named> estates(Person by) {
    by.mustBeAllowed(Permissions.KEEP_PEOPLE);
    List<Estate> there =
        by.estateId() == null ? estates.all() : List.of(estates.get(by.estateId()));
    return there.stream().map(estate -> new Named(estate.id(), estate.name())).toList();
  }

  /** Who may be somebody's superior: open accounts that lead others. */
  public List<Named> superiors(Person by, @Nullable UUID estate) {
    by.mustBeAllowed(Permissions.KEEP_PEOPLE);
    if (by.role().span() != Span.ESTATE) {
      return List.of(new Named(by.id(), by.name()));
    }
    return open(
        estate(by, estate),
        role -> role.may(Permissions.KEEP_PEOPLE) || role == Role.DEPARTMENT_LEAD);
  }

  /** Who may answer for courtyards: those whom one keeps, and who work on site. */
  public List<Named> ambassadors(Person by, @Nullable UUID estate) {
    by.mustBeAllowed(Permissions.KEEP_PEOPLE);
    List<Named> all = open(estate(by, estate), Role::walksRounds);
    if (by.role().span() == Span.ESTATE) {
      return all;
    }
    List<UUID> own =
        jdbc.sql("select id from account where superior_id = ? and closed_at is null")
            .param(by.id())
            .query(UUID.class)
            .list();
    return all.stream().filter(one -> own.contains(one.id())).toList();
  }

  private static @Nullable UUID estate(Person by, @Nullable UUID asked) {
    return by.estateId() == null ? asked : by.estateId();
  }

  private List<Named> open(@Nullable UUID estate, Predicate<Role> suits) {
    String[] roles =
        Arrays.stream(Role.values()).filter(suits).map(Role::code).toArray(String[]::new);
    return jdbc.sql(
            """
            select id, name from account
            where estate_id is not distinct from cast(? as uuid) and closed_at is null and role = any (?)
            order by name, login_name limit ?
            """)
        .params(estate, roles, AT_MOST)
        .query(Named.class)
        .list();
  }

  /** What a change was, as the trace tells it: codes for roles and departments, names of people. */
  Trace.Change[] changes(@Nullable AccountDetails before, AccountDetails after) {
    List<Field> fields =
        before == null
            ? Arrays.stream(Field.values()).filter(field -> told(after, field) != null).toList()
            : before.differences(after);
    return fields.stream()
        .map(
            field ->
                new Trace.Change(
                    field.name().toLowerCase(Locale.ROOT),
                    before == null ? null : told(before, field),
                    told(after, field)))
        .toArray(Trace.Change[]::new);
  }

  private @Nullable String told(AccountDetails details, Field field) {
    return switch (field) {
      case NAME -> details.name();
      case ROLE -> details.role().code();
      case DEPARTMENT -> details.department() == null ? null : details.department().code();
      case SUPERIOR -> details.superiorId() == null ? null : nameOf(details.superiorId());
      case PHONE -> details.phone();
    };
  }

  /** The name of somebody with an account; what the reader may see is for the caller to know. */
  String nameOf(UUID account) {
    return jdbc.sql("select name from account where id = ?")
        .param(account)
        .query(String.class)
        .single();
  }
}
