package app.courtyard.request;

import app.courtyard.casework.CaseBook;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseList;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requests that somebody may see: within their reach, and what they noted beside it. */
@Service
@Transactional(readOnly = true)
public class RequestList {

  /** More than these nobody counts. */
  public static final int MOST_COUNTED = 99;

  private static final String VISIBLE =
      "r.estate_id = :estate and (:whole or r.courtyard_id = any (:courtyards) or r.noted_by = :me)";

  private final JdbcClient jdbc;
  private final CaseList cases;
  private final CaseBook caseBook;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Clock clock;

  RequestList(
      JdbcClient jdbc,
      CaseList cases,
      CaseBook caseBook,
      Responsibilities responsibilities,
      Estates estates,
      Clock clock) {
    this.jdbc = jdbc;
    this.cases = cases;
    this.caseBook = caseBook;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.clock = clock;
  }

  /** What is open first, then the newest. */
  public List<Request> page(Person by, RequestFilter filter, @Nullable RequestKey after, int size) {
    Query query = query(by, filter);
    if (after != null) {
      query.and("(r.open, r.said_at, r.id) < (:after_open, :after_at, :after_id)");
      query.parameters.put("after_open", after.open());
      query.parameters.put("after_at", after.saidAt().atOffset(ZoneOffset.UTC));
      query.parameters.put("after_id", after.id());
    }
    return query.list("r.open desc, r.said_at desc, r.id desc", size);
  }

  /** As on paper: the oldest first. */
  List<Request> sheet(Person by, RequestFilter filter, int most) {
    return query(by, filter).list("r.said_at, r.id", most);
  }

  /** One that the filter lets through. */
  public Optional<Request> find(Person by, RequestFilter filter, UUID id) {
    Query query = query(by, filter);
    query.and("r.id = :id");
    query.parameters.put("id", id);
    return query.list("r.id", 1).stream().findFirst();
  }

  public Optional<Request> find(Person by, UUID id) {
    return find(by, RequestFilter.ALL, id);
  }

  /** Of how many nothing has come yet; more than {@link #MOST_COUNTED} as one more. */
  public int open(Person by) {
    Query query = query(by, RequestFilter.ALL.with(Shown.OPEN));
    return jdbc.sql(
            "select count(*) from (select from request r where " + query.where + " limit :most) n")
        .params(query.parameters)
        .param("most", MOST_COUNTED + 1)
        .query(Integer.class)
        .single();
  }

  /** The cases in which requests are followed, as far as one may see them; by their ids. */
  public Map<UUID, Followed> followed(Person by, Collection<Request> requests) {
    List<UUID> ids =
        requests.stream().map(Request::caseId).filter(Objects::nonNull).distinct().toList();
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<UUID, CaseFile> files = cases.find(by, ids);
    Map<UUID, String> results = caseBook.results(by.estate(), files.keySet());
    return files.values().stream()
        .collect(
            Collectors.toMap(CaseFile::id, file -> new Followed(file, results.get(file.id()))));
  }

  static boolean sees(Person by, Reach reach, Request request) {
    return reach.covers(request.courtyardId()) || by.id().equals(request.notedBy());
  }

  /**
   * @throws org.springframework.security.access.AccessDeniedException for whoever notes no requests
   */
  Reach reachOf(Person by) {
    by.mustBeAllowed(Permissions.NOTE_REQUESTS);
    return responsibilities.reachOf(by, estates.get(by.estate()).dayOf(clock.instant()));
  }

  private Query query(Person by, RequestFilter filter) {
    return new Query(by, reachOf(by), filter, estates.get(by.estate()));
  }

  private final class Query {

    private final StringBuilder where = new StringBuilder(VISIBLE);
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Estate estate;

    Query(Person by, Reach reach, RequestFilter filter, Estate estate) {
      this.estate = estate;
      parameters.put("estate", reach.estateId());
      parameters.put("whole", reach.wholeEstate());
      parameters.put("courtyards", reach.courtyards().toArray(UUID[]::new));
      parameters.put("me", by.id());
      if (filter.number() == null) {
        narrow(filter);
      } else {
        and("r.number = :number");
        parameters.put("number", filter.number());
      }
    }

    private void narrow(RequestFilter filter) {
      switch (filter.shown()) {
        case ALL -> {}
        case OPEN -> and("r.open");
        case FOLLOWED ->
            and(
                """
                r.case_id is not null and exists (
                  select from case_file c
                  where c.estate_id = r.estate_id and c.id = r.case_id and c.closed_at is null)""");
      }
      if (filter.kind() != null) {
        and("r.kind = :kind");
        parameters.put("kind", filter.kind().code());
      }
      if (filter.from() != null) {
        and("r.said_at >= :from");
        parameters.put("from", beginOf(filter.from()));
      }
      if (filter.to() != null) {
        and("r.said_at < :until");
        parameters.put("until", beginOf(filter.to().plusDays(1)));
      }
      if (!filter.words().isEmpty()) {
        and(
            """
            concat_ws(' ', r.words, r.result, r.reporter_name, y.name, (
              select concat_ws(' ', replace(b.name, ' ', ''), b.name, l.name)
              from place l
              left join place b on b.estate_id = l.estate_id and b.id = l.parent_id and b.kind = 'building'
              where l.estate_id = r.estate_id and l.id = r.place_id)) ilike all (:pieces)""");
        parameters.put("pieces", pieces(filter.words()));
      }
    }

    private OffsetDateTime beginOf(LocalDate day) {
      return day.atStartOfDay(estate.timeZone()).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static String[] pieces(String words) {
      return Arrays.stream(words.split("\\s+"))
          .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
          .toArray(String[]::new);
    }

    void and(String condition) {
      where.append(" and ").append(condition);
    }

    List<Request> list(String order, int most) {
      return jdbc.sql(
              RequestRows.COLUMNS + "where " + where + " order by " + order + " limit :most")
          .params(parameters)
          .param("most", most)
          .query(RequestRows::read)
          .list();
    }
  }
}
