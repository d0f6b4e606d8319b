package app.courtyard.log;

import app.courtyard.people.Reach;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One question to the log: which lines, and after which. Each courtyard is asked for its own newest
 * ones, so that somebody who answers for few of many pays for few.
 */
final class LogQuery {

  private final StringBuilder where = new StringBuilder("e.estate_id = :estate");
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final boolean wholeEstate;

  LogQuery(Reach reach, LogFilter filter, ZoneId zone) {
    this.wholeEstate = reach.wholeEstate() && filter.courtyard() == null;
    parameters.put("estate", reach.estateId());
    if (!wholeEstate) {
      parameters.put("courtyards", courtyards(reach, filter));
    }
    standing(filter.standing());
    equal("e.account_id", "person", filter.person());
    equal("e.route_id", "route", filter.route());
    equal("e.kind", "kind", filter.kind() == null ? null : filter.kind().code());
    outcome(filter.outcome());
    days(filter, zone);
    words(Bigrams.words(filter.words()));
  }

  /** What a person may not see is left out, also where they name it. */
  private static UUID[] courtyards(Reach reach, LogFilter filter) {
    UUID one = filter.courtyard();
    if (one == null) {
      return reach.courtyards().toArray(UUID[]::new);
    }
    return reach.covers(one) ? new UUID[] {one} : new UUID[0];
  }

  LogQuery after(@Nullable LogKey key) {
    if (key != null) {
      and("(e.at, e.id) < (:after_at, :after_id)");
      parameters.put("after_at", Timestamp.from(key.at()));
      parameters.put("after_id", key.id());
    }
    return this;
  }

  LogQuery only(UUID entry) {
    equal("e.id", "entry", entry);
    return this;
  }

  LogQuery but(UUID entry) {
    and("e.id <> :but");
    parameters.put("but", entry);
    return this;
  }

  /** The lines, newest first, with the columns {@code id, kind, at, voided, waiting, returned}. */
  JdbcClient.StatementSpec newest(JdbcClient jdbc, int size) {
    return jdbc.sql(newest()).params(parameters).param("size", size);
  }

  /** How many there are, counted no further than a limit. */
  int count(JdbcClient jdbc, int most) {
    return jdbc.sql("select count(*) from (" + newest() + ") n")
        .params(parameters)
        .param("size", most)
        .query(Integer.class)
        .single();
  }

  private String newest() {
    String lines =
        "select e.id, e.kind, e.at, e.voided, e.waiting, e.returned from log_entry e where "
            + where;
    String end = " order by e.at desc, e.id desc limit :size";
    return wholeEstate
        ? lines + end
        : "select e.* from unnest(:courtyards) c (id) cross join lateral ("
            + lines
            + " and e.courtyard_id = c.id"
            + end
            + ") e"
            + end;
  }

  private void standing(@Nullable Standing standing) {
    if (standing == Standing.OPEN) {
      and("e.waiting");
    } else if (standing == Standing.RETURNED) {
      and("e.returned");
    }
  }

  /** What was taken back has no result. */
  private void outcome(@Nullable Outcome outcome) {
    if (outcome != null) {
      and("e.grade between :grade_from and :grade_to and not e.voided");
      parameters.put("grade_from", outcome.from());
      parameters.put("grade_to", outcome.to());
    }
  }

  private void days(LogFilter filter, ZoneId zone) {
    if (filter.from() != null) {
      and("e.at >= :from_day");
      parameters.put("from_day", start(filter.from(), zone));
    }
    if (filter.to() != null) {
      and("e.at < :to_day");
      parameters.put("to_day", start(filter.to().plusDays(1), zone));
    }
  }

  private static Timestamp start(LocalDate day, ZoneId zone) {
    Instant start = day.atStartOfDay(zone).toInstant();
    return Timestamp.from(start);
  }

  /** The tokens find what may hold the words in that place, and the words themselves decide. */
  private void words(List<String> words) {
    if (!words.isEmpty()) {
      String within = wholeEstate ? "cast(:estate as text)" : "c.id";
      and("e.tokens @@ cast(:tokens || ' & ' || quote_literal(" + within + ") as tsquery)");
      parameters.put("tokens", Bigrams.query(words));
      for (int i = 0; i < words.size(); i++) {
        and("strpos(e.words, :word_" + i + ") > 0");
        parameters.put("word_" + i, words.get(i));
      }
    }
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
