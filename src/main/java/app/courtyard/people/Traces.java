package app.courtyard.people;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who changed or looked at what; only ever added to. */
@Service
public class Traces {

  /** The estate under which the company's own traces stand. */
  private static final UUID COMPANY = new UUID(0, 0);

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;
  private final Clock clock;

  Traces(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param what a short word for what was done, at most 60 characters
   * @param subject to what or whom, at most 120 characters
   * @param changes what was before and after
   */
  public void note(Person person, String what, String subject, Trace.Change... changes) {
    add(person.estateId(), person.id(), null, what, subject, List.of(changes));
  }

  /** Something done about somebody, which stands in the trace of that person. */
  public void noteAbout(Person by, Person about, String what, Trace.Change... changes) {
    add(about.estateId(), by.id(), about.id(), what, about.loginName(), List.of(changes));
  }

  /** Something done about somebody by nobody knows whom: a wrong password. */
  void noteByNobody(Person about, String what, Trace.Change... changes) {
    add(about.estateId(), null, about.id(), what, about.loginName(), List.of(changes));
  }

  private void add(
      @Nullable UUID estate,
      @Nullable UUID by,
      @Nullable UUID about,
      String what,
      String subject,
      List<Trace.Change> changes) {
    jdbc.sql(
            """
            insert into trace (estate_id, id, account_id, at, what, subject, about_id, changes)
            values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))
            """)
        .params(
            estate == null ? COMPANY : estate,
            UuidCreator.getTimeOrderedEpoch(),
            by,
            Timestamp.from(clock.instant()),
            what,
            subject,
            about,
            JSON.writeValueAsString(changes))
        .update();
  }

  /**
   * What was done about somebody, newest first.
   *
   * @param before the last one shown already; null for the first page
   * @param most how many at once
   */
  public List<Trace> about(Person about, @Nullable Trace before, int most) {
    return jdbc.sql(
            """
            select t.id, t.at, t.what, t.changes, a.name as "by", t.account_id is not distinct from t.about_id as self
            from trace t left join account a on a.id = t.account_id
            where t.estate_id = any (:estates) and t.about_id = :about
              and (cast(:at as timestamptz) is null or (t.at, t.id) < (cast(:at as timestamptz), cast(:id as uuid)))
            order by t.at desc, t.id desc
            limit :most
            """)
        .param(
            "estates", new UUID[] {about.estateId() == null ? COMPANY : about.estateId(), COMPANY})
        .param("about", about.id())
        .param("at", before == null ? null : Timestamp.from(before.at()))
        .param("id", before == null ? null : before.id())
        .param("most", most)
        .query(Traces::read)
        .list();
  }

  private static Trace read(ResultSet row, int number) throws SQLException {
    return new Trace(
        row.getObject("id", UUID.class),
        row.getTimestamp("at").toInstant(),
        row.getString("by"),
        row.getBoolean("self"),
        row.getString("what"),
        JSON.readValue(row.getString("changes"), new TypeReference<List<Trace.Change>>() {}));
  }
}
