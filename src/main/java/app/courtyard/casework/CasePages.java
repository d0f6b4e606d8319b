package app.courtyard.casework;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases with all that belongs to them, for those who may see them. */
@Service
@Transactional(readOnly = true)
public class CasePages {

  private final JdbcClient jdbc;
  private final CaseList list;
  private final CaseBook book;
  private final AnswerTemplates templates;
  private final Clock clock;

  CasePages(JdbcClient jdbc, CaseList list, CaseBook book, AnswerTemplates templates, Clock clock) {
    this.jdbc = jdbc;
    this.list = list;
    this.book = book;
    this.templates = templates;
    this.clock = clock;
  }

  public Optional<CasePage> find(Person by, UUID id) {
    return list.find(by, id).map(file -> page(by, file));
  }

  private CasePage page(Person by, CaseFile file) {
    List<TimelineEntry> timeline = book.timeline(file.estateId(), file.id());
    return new CasePage(
        file,
        timeline,
        names(file.estateId(), timeline),
        pictures(by, file, timeline),
        file.linkedTo() == null ? null : book.find(file.estateId(), file.linkedTo()).orElse(null),
        book.linkedTo(file.estateId(), file.id()),
        file.kind().isAnswered() && by.may(Permissions.FOLLOW_CASES)
            ? templates.fitting(by, List.of(file))
            : List.of(),
        DeskSteps.of(by, file, timeline, clock.instant()));
  }

  private Map<UUID, String> names(UUID estate, List<TimelineEntry> timeline) {
    Set<UUID> named =
        timeline.stream()
            .map(
                entry ->
                    switch (entry.act()) {
                      case CaseAct.Open open -> open.owner();
                      case CaseAct.Assign assign -> assign.owner();
                      default -> null;
                    })
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(HashSet::new));
    Map<UUID, String> names = new HashMap<>();
    jdbc.sql("select id, name from account where estate_id = ? and id = any (?)")
        .params(estate, named.toArray(UUID[]::new))
        .query(
            row -> {
              names.put(row.getObject("id", UUID.class), row.getString("name"));
            });
    return names;
  }

  /**
   * Within one's reach, as they are shown elsewhere; signatures are no pictures, and what a
   * defect's first record shows of others is none of it.
   */
  private Map<UUID, List<CasePage.Picture>> pictures(
      Person by, CaseFile file, List<TimelineEntry> timeline) {
    UUID[] records =
        Stream.concat(
                Stream.ofNullable(file.recordId()),
                timeline.stream().map(TimelineEntry::recordId).filter(Objects::nonNull))
            .distinct()
            .toArray(UUID[]::new);
    Reach reach = list.reachOf(by);
    Map<UUID, List<CasePage.Picture>> pictures = new HashMap<>();
    jdbc.sql(
            """
            select rp.capture_id, rp.number, ph.sha256 is not null as here
            from record_photo rp
            join record r on r.estate_id = rp.estate_id and r.id = rp.capture_id
            left join photo ph on ph.estate_id = rp.estate_id and ph.sha256 = rp.sha256
            where rp.estate_id = :estate and rp.capture_id = any (:records) and rp.origin <> 'signature'
              and (:whole or r.courtyard_id = any (:courtyards) or r.account_id = :me)
              and (cast(:item as text) is null or rp.capture_id <> :first
                or jsonb_exists(r.answers -> :item -> 'photos', rp.sha256))
            order by rp.capture_id, rp.number
            """)
        .param("estate", file.estateId())
        .param("records", records)
        .param("whole", reach.wholeEstate())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new))
        .param("me", by.id())
        .param("item", file.item() == null ? null : file.item().question())
        .param("first", file.recordId())
        .query(
            row -> {
              pictures
                  .computeIfAbsent(row.getObject("capture_id", UUID.class), id -> new ArrayList<>())
                  .add(new CasePage.Picture(row.getInt("number"), row.getBoolean("here")));
            });
    return pictures;
  }
}
