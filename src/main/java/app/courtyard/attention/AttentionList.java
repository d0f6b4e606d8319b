package app.courtyard.attention;

import app.courtyard.casework.CaseAct.Means;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The key-attention customers that somebody may see: those who live within their reach. */
@Service
@Transactional(readOnly = true)
public class AttentionList {

  /** More than these nobody counts. */
  public static final int MOST_COUNTED = 99;

  private static final String WITHIN = "(:whole or p.courtyard_id = any (:courtyards))";

  private static final String NEVER = "date '9999-12-31'";

  private final JdbcClient jdbc;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Clock clock;

  AttentionList(JdbcClient jdbc, Responsibilities responsibilities, Estates estates, Clock clock) {
    this.jdbc = jdbc;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.clock = clock;
  }

  /** A courtyard to choose from. */
  public record Courtyard(UUID id, String name) {}

  /** Who is to be contacted first comes first; of those who were one the last that ended. */
  public List<Attention> page(
      Person by, AttentionFilter filter, @Nullable Attention after, int size) {
    Query query = query(by, filter);
    boolean ended = filter.shown() == Shown.ENDED;
    if (after != null && ended) {
      query.and("(a.ended_at, a.id) < (:after_at, :after_id)");
      query.parameters.put("after_at", after.endedAt().atOffset(ZoneOffset.UTC));
      query.parameters.put("after_id", after.id());
    } else if (after != null) {
      query.and("(coalesce(a.next_contact, " + NEVER + "), a.id) > (:after_day, :after_id)");
      query.parameters.put(
          "after_day",
          after.nextContact() == null ? LocalDate.of(9999, 12, 31) : after.nextContact());
      query.parameters.put("after_id", after.id());
    }
    return query.list(
        ended ? "a.ended_at desc, a.id desc" : "coalesce(a.next_contact, " + NEVER + "), a.id",
        size);
  }

  /** One that the filter lets through. */
  public Optional<Attention> find(Person by, AttentionFilter filter, UUID id) {
    return query(by, filter).only(id);
  }

  public Optional<Attention> find(Person by, UUID id) {
    return new Query(by).only(id);
  }

  /** How many are to be contacted by today; more than {@link #MOST_COUNTED} as one more. */
  public int due(Person by) {
    Query query = query(by, AttentionFilter.NOW.with(Shown.DUE));
    return jdbc.sql(
            "select count(*) from (select " + AttentionRows.FROM + query.where + " limit :most) n")
        .params(query.parameters)
        .param("most", MOST_COUNTED + 1)
        .query(Integer.class)
        .single();
  }

  /** Those of a unit who are one now and live there still. */
  public List<Attention> ofUnit(Person by, UUID unit) {
    Query query = new Query(by);
    query.and("a.ended_at is null and r.moved_out_at is null and r.unit_id = :unit");
    query.parameters.put("unit", unit);
    return query.list("a.since, a.id", MOST_COUNTED);
  }

  /** What is open with each of them, and what happened in the month. */
  public Map<UUID, Activity> activity(
      Person by, Collection<Attention> some, @Nullable YearMonth month) {
    Map<UUID, Activity> activity = new HashMap<>();
    Estate estate = estates.get(by.estate());
    YearMonth of = month == null ? YearMonth.from(estate.dayOf(clock.instant())) : month;
    Reach reach = reachOf(by);
    jdbc.sql(
            """
            select a.id, m.open_measures, m.done, k.contacts, c.open_cases, c.spoken, c.closed
            from attention a
            join resident r on r.estate_id = a.estate_id and r.id = a.resident_id
            cross join lateral (
              select count(*) filter (where n.done_at is null) as open_measures,
                count(*) filter (where n.done_at >= :from and n.done_at < :to) as done
              from attention_measure n where n.estate_id = a.estate_id and n.attention_id = a.id) m
            cross join lateral (
              select count(*) as contacts from attention_contact n
              where n.estate_id = a.estate_id and n.attention_id = a.id and n.at >= :from and n.at < :to) k
            cross join lateral (
              select count(*) filter (where n.closed_at is null) as open_cases,
                count(*) filter (where n.spoken_at >= :from and n.spoken_at < :to) as spoken,
                count(*) filter (where n.closed_at >= :from and n.closed_at < :to) as closed
              from case_file n
              where n.estate_id = a.estate_id and n.place_id = r.unit_id and n.kind <> 'defect'
                and (:whole or n.courtyard_id = any (:courtyards))) c
            where a.estate_id = :estate and a.id = any (:ids)
            """)
        .param("estate", by.estate())
        .param("whole", reach.wholeEstate())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new))
        .param("ids", some.stream().map(Attention::id).toArray(UUID[]::new))
        .param("from", start(of, estate))
        .param("to", start(of.plusMonths(1), estate))
        .query(
            row -> {
              activity.put(
                  row.getObject("id", UUID.class),
                  new Activity(
                      row.getInt("open_cases"),
                      row.getInt("open_measures"),
                      row.getInt("spoken"),
                      row.getInt("closed"),
                      row.getInt("contacts"),
                      row.getInt("done")));
            });
    some.forEach(one -> activity.putIfAbsent(one.id(), Activity.NONE));
    return activity;
  }

  private static OffsetDateTime start(YearMonth month, Estate estate) {
    return month.atDay(1).atStartOfDay(estate.timeZone()).toInstant().atOffset(ZoneOffset.UTC);
  }

  /**
   * What was agreed: what is open first, by when it is due.
   *
   * @throws AccessDeniedException when it is not within reach
   */
  public List<Measure> measures(Person by, UUID attention) {
    demand(by, attention);
    return jdbc.sql(
            AttentionRows.MEASURES
                + """
                where m.estate_id = ? and m.attention_id = ?
                order by m.done_at is not null, m.done_at desc, m.due, m.id
                """)
        .params(by.estate(), attention)
        .query(AttentionRows::readMeasure)
        .list();
  }

  /**
   * Who was in touch, the last first.
   *
   * @throws AccessDeniedException when it is not within reach
   */
  public List<Contact> contacts(Person by, UUID attention, int most) {
    demand(by, attention);
    return jdbc.sql(
            """
            select c.*, n.name as noter from attention_contact c join account n on n.id = c.noted_by
            where c.estate_id = ? and c.attention_id = ? order by c.at desc, c.id desc limit ?
            """)
        .params(by.estate(), attention, most)
        .query(
            (row, number) ->
                new Contact(
                    row.getObject("id", UUID.class),
                    row.getTimestamp("at").toInstant(),
                    Means.valueOf(row.getString("means").toUpperCase(Locale.ROOT)),
                    row.getString("words"),
                    row.getString("noter")))
        .list();
  }

  /** Those within one's reach. */
  public List<Courtyard> courtyards(Person by) {
    return jdbc.sql(
            """
            select id, name from place
            where estate_id = ? and kind = 'courtyard' and id = any (?) order by sort, name
            """)
        .params(by.estate(), reachOf(by).courtyards().toArray(UUID[]::new))
        .query(Courtyard.class)
        .list();
  }

  /**
   * @throws AccessDeniedException for whoever may see none
   */
  Reach reachOf(Person by) {
    by.mustBeAllowed(Permissions.SEE_ATTENTION);
    return responsibilities.reachOf(by, today(by));
  }

  LocalDate today(Person by) {
    return today(by.estate());
  }

  LocalDate today(UUID estate) {
    return estates.get(estate).dayOf(clock.instant());
  }

  private void demand(Person by, UUID attention) {
    if (find(by, attention).isEmpty()) {
      throw new AccessDeniedException("No attention " + attention + " for " + by.loginName());
    }
  }

  private Query query(Person by, AttentionFilter filter) {
    Query query = new Query(by);
    switch (filter.shown()) {
      case NOW -> query.and("a.ended_at is null");
      case DUE -> {
        query.and("a.ended_at is null and a.next_contact <= :today");
        query.parameters.put("today", today(by));
      }
      case ENDED -> query.and("a.ended_at is not null");
    }
    if (filter.courtyard() != null) {
      query.and("p.courtyard_id = :courtyard");
      query.parameters.put("courtyard", filter.courtyard());
    }
    if (!filter.words().isEmpty()) {
      query.and(
          """
          replace(concat_ws(' ', r.name, y.name, b.name, p.name, p.code), ' ', '') ilike all (:pieces)
          """);
      query.parameters.put("pieces", pieces(filter.words()));
    }
    return query;
  }

  private static String[] pieces(String words) {
    return List.of(words.split("\\s+")).stream()
        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .toArray(String[]::new);
  }

  private final class Query {

    private final StringBuilder where = new StringBuilder(" where a.estate_id = :estate and ");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Query(Person by) {
      Reach reach = reachOf(by);
      where.append(WITHIN);
      parameters.put("estate", reach.estateId());
      parameters.put("whole", reach.wholeEstate());
      parameters.put("courtyards", reach.courtyards().toArray(UUID[]::new));
    }

    void and(String condition) {
      where.append(" and ").append(condition);
    }

    Optional<Attention> only(UUID id) {
      and("a.id = :id");
      parameters.put("id", id);
      return list("a.id", 1).stream().findFirst();
    }

    List<Attention> list(String order, int most) {
      return jdbc.sql(AttentionRows.COLUMNS + where + " order by " + order + " limit :most")
          .params(parameters)
          .param("most", most)
          .query(AttentionRows::read)
          .list();
    }
  }
}
