package app.courtyard.log;

import app.courtyard.capture.Corrections;
import app.courtyard.capture.NewRecord;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The lines of the log as they stand in the database, derived from rounds and records. */
@Repository
class LogBook {

  /** What counts of the records 'x' of a round. */
  static final String COUNTS = " and " + Corrections.COUNTS;

  /** One that was walked to try a route out counts nowhere, as what was voided. */
  private static final String ROUND =
      """
      select r.estate_id, r.id, 'round', r.started_at, r.courtyard_id, r.account_id, r.route_id,
        case when n.fails > 0 then 1 + n.worst else 1 end, r.received_at, r.trial
      from round r
      cross join lateral (
        select sum(x.fails) as fails,
          coalesce(max(array_position(array['minor', 'major', 'urgent'], x.worst)), 1) as worst
        from record x where x.estate_id = r.estate_id and x.task_id = r.id
      """
          + COUNTS
          + ") n where r.estate_id = :estate and r.id = :entry";

  /**
   * Of no round, or of one whose start has not come yet; a correction stands for what it corrects.
   */
  private static final String SINGLE =
      """
      select x.estate_id, x.id, f.definition ->> 'kind', x.captured_at, x.courtyard_id, x.account_id, null::uuid,
        case x.result when 'none' then 0 when 'pass' then 1
          else 1 + coalesce(array_position(array['minor', 'major', 'urgent'], x.worst), 1) end,
        x.received_at,
        exists (select from record c where c.estate_id = x.estate_id and c.voids = x.id)
      from record x
      join form f on f.id = x.form_id and f.version = x.form_version
      where x.estate_id = :estate and x.id = :entry and x.voids is null
        and f.definition ->> 'kind' in ('finding', 'checklist')
        and not exists (select from round r where r.estate_id = x.estate_id and r.id = x.task_id)
        and not exists (select from record c where c.estate_id = x.estate_id and c.corrects = x.id)
      """;

  /**
   * Among an entry's tokens are the ids of its estate and courtyard, so that words are looked for
   * only there.
   */
  private static final String TOKENS =
      "array_to_tsvector(array_cat(:tokens, array_remove(array[%s], null)))";

  private final JdbcClient jdbc;
  private final EntryWords words;

  LogBook(JdbcClient jdbc, EntryWords words) {
    this.jdbc = jdbc;
    this.words = words;
  }

  /**
   * The entries that a record belongs to or changes: the round it was made on or itself, and those
   * of what it corrects, voids or answers.
   */
  List<UUID> touchedBy(UUID estate, UUID record) {
    return jdbc.sql(
            """
            select distinct coalesce(r.id, o.id) from record x
            join record o on o.estate_id = x.estate_id and o.id in (x.id, x.corrects, x.voids)
            left join round r on r.estate_id = o.estate_id and r.id = o.task_id
            where x.estate_id = :estate and x.id = :record
            union
            select coalesce(v.round_id, v.record_id) from record x
            join review v on v.estate_id = x.estate_id and v.id::text = x.answers ->> 'review'
            where x.estate_id = :estate and x.id = :record and x.form_id = 'review.reply'
            """)
        .param("estate", estate)
        .param("record", record)
        .query(UUID.class)
        .list();
  }

  /**
   * The entry of a record that has just come, was made on no round and corrects nothing: what
   * {@link #derive} would make of it, without asking for what is known and for verdicts that nobody
   * can have given yet.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void enter(NewRecord record) {
    String all = words.of(record);
    jdbc.sql(
            "insert into log_entry (estate_id, id, kind, at, courtyard_id, account_id, grade, received_at, voided,"
                + " waiting, returned, words, tokens)"
                + " select :estate, :id, :kind, :at, :courtyard, :account, :grade, :received, v.voided, not v.voided,"
                + " false, :words, "
                + TOKENS.formatted(":estate::text, :courtyard::text")
                + " from (select exists (select from record c where c.estate_id = :estate and c.voids = :id)) v (voided)"
                + " where not exists (select from record c where c.estate_id = :estate and c.corrects = :id)")
        .param("estate", record.estate().id())
        .param("id", record.id())
        .param("kind", record.form().kind().code())
        .param("at", record.capturedAt().atOffset(ZoneOffset.UTC))
        .param("courtyard", record.courtyardId(), Types.OTHER)
        .param("account", record.person().id())
        .param("grade", Outcome.grade(record.result(), record.worst()))
        .param("received", record.receivedAt().atOffset(ZoneOffset.UTC))
        .param("words", all)
        .param("tokens", Bigrams.of(all).toArray(String[]::new))
        .update();
  }

  /** Brings an entry in line with its round or record; where there is none, there is no entry. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void derive(UUID estate, UUID entry) {
    jdbc.sql(
            """
            delete from log_entry where estate_id = :estate and id = any (array(
              select :entry
              union all
              select t.id from round r join record t on t.estate_id = r.estate_id and t.task_id = r.id
              where r.estate_id = :estate and r.id = :entry))
            """)
        .param("estate", estate)
        .param("entry", entry)
        .update();
    String all = words.of(estate, entry);
    jdbc.sql(
            "insert into log_entry (estate_id, id, kind, at, courtyard_id, account_id, route_id, grade, received_at,"
                + " voided, waiting, returned, words, tokens)"
                + " select e.*, false, false, :words, "
                + TOKENS.formatted("e.estate_id::text, e.courtyard_id::text")
                + " from ("
                + ROUND
                + " union all "
                + SINGLE
                + ") e (estate_id, id, kind, at, courtyard_id, account_id, route_id, grade, received_at, voided)")
        .param("estate", estate)
        .param("entry", entry)
        .param("words", all)
        .param("tokens", Bigrams.of(all).toArray(String[]::new))
        .update();
    jdbc.sql("select log_judge(?, ?)").params(estate, entry).query(row -> {});
  }
}
