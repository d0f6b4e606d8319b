package app.courtyard.casework;

import app.courtyard.capture.PackFor;
import app.courtyard.capture.PackSection;
import app.courtyard.people.Permissions;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was told from the units and shops of somebody's own courtyards within a year and is over: to
 * be known where the next is told. Neither who told it nor in which words.
 */
@Component
class EarlierSection implements PackSection {

  /** Of each place. */
  private static final int MOST = 3;

  private final JdbcClient jdbc;

  EarlierSection(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * As in frontend/field/wire.ts.
   *
   * @param over when it was closed, withdrawn or linked
   * @param satisfied from 1 to 5, as the resident said last
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record WireEarlier(
      UUID place,
      int number,
      CaseKind kind,
      CaseState state,
      @JsonProperty("class") @Nullable String caseClass,
      Instant over,
      @Nullable Integer satisfied) {}

  @Override
  public String name() {
    return "earlier";
  }

  @Override
  public List<WireEarlier> content(PackFor who) {
    if (!who.person().may(Permissions.SEE_CASES) || who.reach().wholeEstate()) {
      return List.of();
    }
    LocalDate since = who.today().minusYears(1);
    return jdbc.sql(
            """
            select e.place_id, e.number, e.kind, e.state, e.class, e.closed_at,
              (select (s.details ->> 'satisfaction')::int from case_step s
               where s.estate_id = e.estate_id and s.case_id = e.id and s.details ->> 'satisfaction' is not null
               order by s.at desc, s.id desc limit 1) as satisfied
            from (
              select c.*, row_number() over (partition by c.place_id order by c.closed_at desc, c.id desc) as nth
              from case_file c
              join place p on p.estate_id = c.estate_id and p.id = c.place_id and p.kind in ('unit', 'shop')
              where c.estate_id = :estate and c.courtyard_id = any (:courtyards) and c.spoken_at >= :since
                and c.closed_at is not null and c.kind <> 'defect') e
            where e.nth <= :most
            order by e.place_id, e.nth
            """)
        .param("estate", who.reach().estateId())
        .param("courtyards", who.reach().courtyards().toArray(UUID[]::new))
        .param("since", since.atStartOfDay(who.estate().timeZone()).toOffsetDateTime())
        .param("most", MOST)
        .query(
            (row, number) ->
                new WireEarlier(
                    row.getObject("place_id", UUID.class),
                    row.getInt("number"),
                    CaseKind.of(row.getString("kind")),
                    CaseState.of(row.getString("state")),
                    row.getString("class"),
                    row.getTimestamp("closed_at").toInstant().truncatedTo(ChronoUnit.SECONDS),
                    row.getObject("satisfied", Integer.class)))
        .list();
  }
}
