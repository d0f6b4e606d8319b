package app.courtyard.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One question to the cases: which, and after which. Each courtyard, and what somebody has or took
 * beside it, is asked for its own first ones, so that few cases cost little however many there are.
 */
final class CaseQuery {

  private static final String OWED =
      """
      (c.solution_met_at is null or c.linked_due_at is not null
        or c.response_due_at is not null and c.response_met_at is null)""";

  private final StringBuilder where = new StringBuilder("c.estate_id = :estate");
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final CaseFilter filter;
  private final CaseReach reach;

  CaseQuery(CaseReach reach, CaseFilter filter, Instant now) {
    this.filter = filter;
    this.reach = reach;
    parameters.put("estate", reach.reach().estateId());
    parameters.put("me", reach.by().id());
    parameters.put("courtyards", reach.reach().courtyards().toArray(UUID[]::new));
    if (reach.led() != null) {
      parameters.put("led", reach.led().code());
    }
    if (filter.number() != null) {
      equal("c.number", "number", filter.number());
    } else {
      narrow(now);
    }
  }

  private void narrow(Instant now) {
    and(filter.shown() == Shown.OVER ? "c.closed_at is not null" : "c.closed_at is null");
    if (filter.shown() == Shown.LATE || filter.shown() == Shown.SOON) {
      and("c.next_due_at < :pressing and " + OWED);
      Instant until = filter.shown() == Shown.LATE ? now : now.plus(Shown.SOON_WITHIN);
      parameters.put("pressing", Timestamp.from(until));
    }
    equal("c.kind", "kind", filter.kind() == null ? null : filter.kind().code());
    equal(
        "c.department",
        "department",
        filter.department() == null ? null : filter.department().code());
    equal("c.courtyard_id", "courtyard", filter.courtyard());
    equal("split_part(c.class, '.', 1)", "topic", filter.topic());
  }

  CaseQuery after(@Nullable CaseKey key) {
    if (key != null) {
      and(
          filter.newestFirst()
              ? "(c.spoken_at, c.id) < (:after_at, :after_id)"
              : "(c.next_due_at, c.id) > (:after_at, :after_id)");
      parameters.put("after_at", Timestamp.from(key.at()));
      parameters.put("after_id", key.id());
    }
    return this;
  }

  CaseQuery only(UUID id) {
    equal("c.id", "only", id);
    return this;
  }

  List<CaseFile> list(JdbcClient jdbc, int most) {
    return jdbc.sql(
            CaseRows.COLUMNS
                + "where c.estate_id = :estate and c.id = any (array("
                + ids()
                + ")) order by "
                + order("c"))
        .params(parameters)
        .param("most", most)
        .query(CaseRows::read)
        .list();
  }

  /** How many there are, counted no further than a limit. */
  int count(JdbcClient jdbc, int most) {
    return jdbc.sql("select count(*) from (" + ids() + ") n")
        .params(parameters)
        .param("most", most)
        .query(Integer.class)
        .single();
  }

  private String ids() {
    List<String> parts = new ArrayList<>();
    boolean all = !filter.mine() || filter.number() != null;
    if (all && reach.isOfEstate()) {
      parts.add(some("true"));
    } else {
      parts.add(some("c.owner_id = :me"));
      if (reach.led() != null) {
        parts.add(some("c.department = :led"));
      }
      if (all) {
        parts.add(some("c.taken_by = :me"));
      }
      if (all && !reach.isOfDepartment()) {
        parts.add(
            "select of_each.* from unnest(:courtyards) y (id) cross join lateral ("
                + some("c.courtyard_id = y.id")
                + ") of_each");
      }
    }
    return "select u.id from (("
        + String.join(") union (", parts)
        + ")) u order by "
        + order("u")
        + " limit :most";
  }

  private String some(String whose) {
    return "select c.id, c.next_due_at, c.spoken_at from case_file c where "
        + where
        + " and "
        + whose
        + " order by "
        + order("c")
        + " limit :most";
  }

  private String order(String of) {
    return filter.newestFirst()
        ? "%1$s.spoken_at desc, %1$s.id desc".formatted(of)
        : "%1$s.next_due_at, %1$s.id".formatted(of);
  }

  private void equal(String column, String name, @Nullable Object value) {
    if (value != null) {
      and(column + " = :" + name);
      parameters.put(name, value);
    }
  }

  private void and(String condition) {
    where.append(" and ").append(condition);
  }
}
