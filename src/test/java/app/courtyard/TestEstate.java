package app.courtyard;

import app.courtyard.people.Account;
import app.courtyard.people.Accounts;
import app.courtyard.people.Department;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes small estates for tests, each its own: two courtyards 海棠苑 and 紫荆苑 with a building, a
 * checkpoint and a unit each; 王敏 answers for the first, 李强 for the second, 张华 is the superior of
 * both.
 */
@TestComponent
public class TestEstate {

  public static final String PASSWORD = "a-test-password";

  private static final AtomicInteger NEXT = new AtomicInteger();

  private final JdbcClient jdbc;
  private final Accounts accounts;

  /** Of all of them: working one out takes long, as it should. */
  private final String passwordHash;

  TestEstate(JdbcClient jdbc, Accounts accounts, PasswordEncoder encoder) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.passwordHash = encoder.encode(PASSWORD);
  }

  /** A courtyard with one of each. */
  public record TestCourtyard(UUID id, UUID building, UUID checkpoint, UUID unit) {}

  public record Made(
      UUID id,
      TestCourtyard haitang,
      TestCourtyard zijing,
      Person wangmin,
      Person liqiang,
      Person zhanghua,
      Person admin) {}

  @Transactional
  public Made make() {
    int number = NEXT.incrementAndGet();
    UUID estate = UuidCreator.getTimeOrderedEpoch();
    jdbc.sql(
            """
            insert into estate (id, code, name, service_phone, control_centre_phone, created_at)
            values (?, ?, '四季花城', '0755-0000001', '0755-0000119', ?)
            """)
        .params(
            estate,
            "T" + number + "-" + Long.toString(System.nanoTime() % 100000, 36).toUpperCase(),
            now())
        .update();
    TestCourtyard haitang = courtyard(estate, "海棠苑", "HT");
    TestCourtyard zijing = courtyard(estate, "紫荆苑", "ZJ");
    Person zhanghua = account(estate, "zhanghua", "张华", Role.SUPERVISOR, null);
    Person wangmin = account(estate, "wangmin", "王敏", Role.AMBASSADOR, zhanghua.id());
    Person liqiang = account(estate, "liqiang", "李强", Role.AMBASSADOR, zhanghua.id());
    Person admin = account(estate, "admin", "管理员", Role.ADMINISTRATOR, null);
    answersFor(estate, wangmin, haitang);
    answersFor(estate, liqiang, zijing);
    return new Made(estate, haitang, zijing, wangmin, liqiang, zhanghua, admin);
  }

  /** A person with a login name of their own in this run and the password {@link #PASSWORD}. */
  public Person account(UUID estate, String loginName, String name, Role role, UUID superior) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    Account account =
        new Account(
            id, estate, loginName + "." + NEXT.incrementAndGet(), name, role, Instant.now());
    accounts.saveAndFlush(account);
    jdbc.sql("update account set password_hash = ?, superior_id = ? where id = ?")
        .params(passwordHash, superior, id)
        .update();
    return account.person();
  }

  /** Somebody who leads a department. */
  public Person lead(UUID estate, Department department) {
    Person lead =
        account(estate, department.code(), department.code() + "主管", Role.DEPARTMENT_LEAD, null);
    jdbc.sql("update account set department = ? where id = ?")
        .params(department.code(), lead.id())
        .update();
    return lead;
  }

  /** A checkpoint more, in the courtyard's building. */
  public UUID checkpoint(UUID estate, TestCourtyard courtyard, String name, String form) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    place(
        estate,
        id,
        courtyard.building(),
        courtyard.id(),
        "checkpoint",
        "CP-" + NEXT.incrementAndGet(),
        name,
        form);
    return id;
  }

  /**
   * A route that is walked every day from 8:00 to 11:00 past these places, with stop.basement at
   * each.
   */
  public UUID route(UUID estate, TestCourtyard courtyard, String name, UUID... stops) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    jdbc.sql(
            """
            insert into route (estate_id, id, code, name, courtyard_id, weekdays, from_time, until_time)
            values (?, ?, ?, ?, ?, 127, '08:00', '11:00')
            """)
        .params(estate, id, "R-" + NEXT.incrementAndGet(), name, courtyard.id())
        .update();
    version(estate, id, 1, Instant.parse("2020-01-01T00:00:00Z"), stops);
    return id;
  }

  /** Other stops for a route, from a moment on. */
  public void version(UUID estate, UUID route, int version, Instant since, UUID... stops) {
    jdbc.sql("insert into route_version (estate_id, route_id, version, since) values (?, ?, ?, ?)")
        .params(estate, route, version, Timestamp.from(since))
        .update();
    for (int i = 0; i < stops.length; i++) {
      jdbc.sql(
              """
              insert into route_stop (estate_id, route_id, version, position, place_id, form_id)
              values (?, ?, ?, ?, ?, 'stop.basement')
              """)
          .params(estate, route, version, i + 1, stops[i])
          .update();
    }
  }

  public void answersFor(UUID estate, Person person, TestCourtyard courtyard) {
    jdbc.sql(
            "insert into responsibility (estate_id, id, account_id, courtyard_id, from_day) values (?, ?, ?, ?, ?)")
        .params(
            estate,
            UuidCreator.getTimeOrderedEpoch(),
            person.id(),
            courtyard.id(),
            LocalDate.of(2020, 1, 1))
        .update();
  }

  private TestCourtyard courtyard(UUID estate, String name, String code) {
    UUID courtyard = UuidCreator.getTimeOrderedEpoch();
    place(estate, courtyard, null, courtyard, "courtyard", code, name, null);
    UUID building = UuidCreator.getTimeOrderedEpoch();
    place(estate, building, courtyard, courtyard, "building", code + "-1", "1 栋", null);
    UUID checkpoint = UuidCreator.getTimeOrderedEpoch();
    place(
        estate,
        checkpoint,
        building,
        courtyard,
        "checkpoint",
        code + "-1-B1",
        "地下一层配电间",
        "facility.basement");
    UUID unit = UuidCreator.getTimeOrderedEpoch();
    place(estate, unit, building, courtyard, "unit", code + "-1-101", "101", null);
    return new TestCourtyard(courtyard, building, checkpoint, unit);
  }

  private void place(
      UUID estate,
      UUID id,
      UUID parent,
      UUID courtyard,
      String kind,
      String code,
      String name,
      String form) {
    jdbc.sql(
            """
            insert into place (estate_id, id, parent_id, courtyard_id, kind, code, name, form_id, latitude, longitude)
            values (?, ?, ?, ?, ?, ?, ?, ?, 22.6, 114.05)
            """)
        .params(estate, id, parent, courtyard, kind, code, name, form)
        .update();
  }

  private static Timestamp now() {
    return Timestamp.from(Instant.now());
  }
}
