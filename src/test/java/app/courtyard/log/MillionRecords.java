package app.courtyard.log;

import app.courtyard.form.Forms;
import app.courtyard.form.Question;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two years of 100 courtyards: each with 20 checkpoints, 3 routes and a round on most days, and
 * checklists and findings between them. 34 ambassadors answer for three courtyards each; about one
 * visit in 25 finds something and says what, in one of 240 notes.
 */
final class MillionRecords {

  static final int COURTYARDS = 100;
  static final int VISITS = 16;
  private static final String FORM = "stop.basement";

  private final JdbcClient jdbc;
  private final Forms forms;
  private final UUID estate;
  private final UUID supervisor;

  MillionRecords(JdbcClient jdbc, Forms forms, UUID estate, UUID supervisor) {
    this.jdbc = jdbc;
    this.forms = forms;
    this.estate = estate;
    this.supervisor = supervisor;
  }

  /**
   * @param rounds with {@value #VISITS} visits, a start and an end each
   * @param singles that belong to no round
   */
  void fill(int rounds, int singles) {
    places();
    people();
    notes();
    rounds(rounds);
    visits();
    singles(singles);
    photos();
    jdbc.sql("alter table review disable trigger log_follows_review").update();
    reviews();
    jdbc.sql("alter table review enable trigger log_follows_review").update();
    entries();
    jdbc.sql("vacuum analyze").update();
  }

  private void places() {
    run(
        """
        insert into place (estate_id, id, courtyard_id, kind, code, name, sort)
        select :estate, id, id, 'courtyard', 'C' || n, '第' || n || '苑', n
        from (select n, gen_random_uuid() as id from generate_series(1, :courtyards) n) c
        """);
    run(
        """
        insert into place (estate_id, id, parent_id, courtyard_id, kind, code, name, form_id, sort)
        select :estate, gen_random_uuid(), c.id, c.id, 'checkpoint', c.code || '-' || n, '巡查点 ' || n, 'stop.basement', n
        from place c, generate_series(1, 20) n where c.estate_id = :estate and c.kind = 'courtyard' and c.code ~ '^C[0-9]+$'
        """);
    run(
        """
        insert into route (estate_id, id, code, name, courtyard_id, weekdays, from_time, until_time)
        select :estate, gen_random_uuid(), c.code || '-R' || n, c.name || '路线 ' || n, c.id, 127, '08:00', '11:00'
        from place c, generate_series(1, 3) n where c.estate_id = :estate and c.kind = 'courtyard' and c.code ~ '^C[0-9]+$'
        """);
    run(
        """
        insert into route_version (estate_id, route_id, version, since)
        select estate_id, id, 1, timestamptz '2020-01-01 00:00Z' from route where estate_id = :estate and code ~ '^C[0-9]+-R'
        """);
    run(
        """
        insert into route_stop (estate_id, route_id, version, position, place_id, form_id)
        select r.estate_id, r.id, 1, p.sort, p.id, 'stop.basement'
        from route r join place p on p.estate_id = r.estate_id and p.courtyard_id = r.courtyard_id
          and p.kind = 'checkpoint' and p.sort <= 17
        where r.estate_id = :estate and r.code ~ '^C[0-9]+-R'
        """);
  }

  /** The first ambassador's superior is the one whose log is measured. */
  private void people() {
    run(
        """
        insert into account (id, estate_id, login_name, name, role, superior_id, created_at)
        select gen_random_uuid(), :estate, 'bench-' || n || '-' || (random() * 1000000)::int, '大使' || n, 'ambassador',
          case when n = 1 then :supervisor end, now()
        from generate_series(1, 34) n
        """);
    run(
        """
        insert into responsibility (estate_id, id, account_id, courtyard_id, from_day)
        select :estate, gen_random_uuid(), a.id, c.id, date '2020-01-01'
        from place c join account a on a.estate_id = c.estate_id and a.name = '大使' || ((c.sort - 1) / 3 + 1)
        where c.estate_id = :estate and c.kind = 'courtyard' and c.code ~ '^C[0-9]+$'
        """);
  }

  private void notes() {
    jdbc.sql("drop table if exists bench_note").update();
    jdbc.sql("create unlogged table bench_note (number int primary key, note text, answers jsonb)")
        .update();
    String[] what = {
      "顶板漏水已用桶接住", "照明灯管闪烁", "消火栓水带缺失", "电动车占用消防通道", "配电箱未上锁", "墙面蛛网较多",
      "地面有积水需拖干", "杂物堆放在楼道", "井盖松动有响声", "栏杆螺丝松动", "门禁读卡不灵", "垃圾桶满溢有异味"
    };
    for (int n = 0; n < 240; n++) {
      String note = what[n % what.length] + "，第 " + (n / what.length + 1) + " 处，已通知班长";
      jdbc.sql("insert into bench_note values (?, ?, ?::jsonb)")
          .params(n, note, answers(n % 2 == 0 ? "leaks" : "stair-lights", note))
          .update();
    }
    jdbc.sql("insert into bench_note values (-1, '', ?::jsonb)").params(answers("", "")).update();
  }

  private String answers(String fails, String note) {
    ObjectNode answers = new JsonMapper().createObjectNode();
    forms
        .newest(FORM)
        .orElseThrow()
        .questions()
        .filter(question -> question instanceof Question.Verdict)
        .forEach(question -> answers.putObject(question.id()).put("verdict", "pass"));
    if (!fails.isEmpty()) {
      answers.putObject(fails).put("verdict", "fail").put("severity", "major").put("note", note);
    }
    return answers.toString();
  }

  private void rounds(int rounds) {
    run(
        """
        insert into round (estate_id, id, route_id, route_version, courtyard_id, account_id, started_at, finished_at, received_at)
        select :estate, gen_random_uuid(), r.id, 1, r.courtyard_id, p.account_id, t.at, t.at + interval '50 minutes',
          t.at + interval '51 minutes'
        from generate_series(1, :rounds) n
        join place c on c.estate_id = :estate and c.kind = 'courtyard' and c.code = 'C' || (n % :courtyards + 1)
        join route r on r.estate_id = :estate and r.code = c.code || '-R' || ((n / :courtyards) % 3 + 1)
        join responsibility p on p.estate_id = :estate and p.courtyard_id = c.id
        cross join lateral (select now() - (n + random()) * interval '730 days' / :rounds as at) t
        """
            .replace(":rounds", String.valueOf(rounds)));
  }

  private void visits() {
    for (String form : new String[] {"patrol.start", "patrol.finish"}) {
      run(
          """
          insert into record (estate_id, id, account_id, form_id, form_version, arrival, courtyard_id, task_id, captured_at,
            clock, received_at, answers, result)
          select r.estate_id, gen_random_uuid(), r.account_id, '%1$s', (select max(version) from form where id = '%1$s'), 'none', r.courtyard_id, r.id, r.%2$s, 'anchored',
            r.received_at, '{}', 'none'
          from round r where r.estate_id = :estate
          """
              .formatted(form, form.equals("patrol.start") ? "started_at" : "finished_at"));
    }
    run(
        """
        insert into record (estate_id, id, account_id, form_id, form_version, place_id, arrival, courtyard_id, task_id,
          started_at, captured_at, clock, received_at, answers, result, worst, fails)
        select r.estate_id, gen_random_uuid(), r.account_id, 'stop.basement', 1, p.id, 'scan', r.courtyard_id, r.id,
          r.started_at, r.started_at + r.stop * interval '3 minutes', 'anchored', r.received_at, x.answers,
          case when x.number < 0 then 'pass' else 'fail' end, case when x.number >= 0 then 'major' end,
          case when x.number < 0 then 0 else 1 end
        from (
          select o.*, stop, case when random() < 0.04 then (random() * 239)::int else -1 end as note
          from round o cross join generate_series(1, :visits) stop where o.estate_id = :estate) r
        join place p on p.estate_id = r.estate_id and p.courtyard_id = r.courtyard_id and p.kind = 'checkpoint'
          and p.sort = r.stop
        join bench_note x on x.number = r.note
        """
            .replace(":visits", String.valueOf(VISITS)));
  }

  private void singles(int singles) {
    run(
        """
        insert into record (estate_id, id, account_id, form_id, form_version, place_id, arrival, courtyard_id,
          started_at, captured_at, clock, received_at, answers, result, worst, fails)
        select :estate, gen_random_uuid(), p.account_id, f.form, 1, k.id, 'pick', c.id, f.at, f.at, 'anchored',
          f.at + interval '1 minute',
          case when f.form = 'finding' then jsonb_build_object('finding', jsonb_build_object('verdict', 'fail',
            'severity', f.worst, 'note', x.note)) else x.answers end,
          case when x.number < 0 then 'pass' else 'fail' end,
          case when f.form = 'finding' then f.worst when x.number >= 0 then 'major' end,
          case when x.number < 0 then 0 else 1 end
        from (
          select n, case when n / 100 % 10 < 3 then 'finding' else 'stop.basement' end as form,
            (array['minor', 'minor', 'minor', 'minor', 'minor', 'minor', 'major', 'major', 'major', 'urgent'])
              [1 + (random() * 9)::int] as worst,
            case when n / 100 % 10 < 3 or random() < 0.1 then (random() * 239)::int else -1 end as note,
            now() - (n + random()) * interval '730 days' / :singles as at
          from generate_series(1, :singles) n) f
        join place c on c.estate_id = :estate and c.kind = 'courtyard' and c.code = 'C' || (f.n % :courtyards + 1)
        join place k on k.estate_id = :estate and k.courtyard_id = c.id and k.kind = 'checkpoint' and k.sort = f.n % 20 + 1
        join responsibility p on p.estate_id = :estate and p.courtyard_id = c.id
        join bench_note x on x.number = f.note
        """
            .replace(":singles", String.valueOf(singles)));
  }

  /** One of every fail, and all have come. */
  private void photos() {
    run(
        """
        insert into record_photo (estate_id, capture_id, sha256, number, question, bytes, origin, taken_at)
        select estate_id, id, replace(id::text || id::text, '-', ''), 1, 'finding', 300000, 'camera', captured_at
        from record where estate_id = :estate and fails > 0
        """);
    run(
        """
        insert into photo (estate_id, sha256, bytes, media_type, width, height, account_id, received_at)
        select estate_id, sha256, bytes, 'image/jpeg', 1600, 1200, :supervisor, taken_at
        from record_photo where estate_id = :estate
        """);
  }

  /** All but the last three days is reviewed, and one in a hundred of the rest never was. */
  private void reviews() {
    String fine =
        """
        insert into review (estate_id, id, %1$s, verdict, account_id, at)
        select x.estate_id, gen_random_uuid(), x.id, 'fine', :supervisor, x.received_at + interval '9 hours'
        from %2$s x where x.estate_id = :estate and %3$s < now() - interval '3 days' and random() < 0.99 %4$s
        """;
    String returned =
        """
        insert into review (estate_id, id, %1$s, verdict, words, account_id, at)
        select x.estate_id, gen_random_uuid(), x.id, 'returned', '请补拍', :supervisor, x.received_at + interval '10 hours'
        from %2$s x where x.estate_id = :estate and random() < 0.002 %4$s
        """;
    for (String verdict : new String[] {fine, returned}) {
      run(verdict.formatted("round_id", "round", "x.started_at", ""));
      run(
          verdict.formatted(
              "record_id", "record", "x.captured_at", "and x.task_id is null and x.voids is null"));
    }
  }

  /**
   * As {@link LogBook} derives each, here all at once; the benchmark compares some before it
   * measures.
   */
  private void entries() {
    run(
        """
        insert into log_entry (estate_id, id, kind, at, courtyard_id, account_id, route_id, grade, received_at, voided,
          waiting, returned, words, tokens)
        select e.*, false, false, false, w.words, array_to_tsvector(array_cat(t.tokens,
          array[e.estate_id::text, e.courtyard_id::text]))
        from (
          select r.estate_id, r.id, 'round', r.started_at, r.courtyard_id, r.account_id, r.route_id,
            case when exists (select from record t where t.estate_id = r.estate_id and t.task_id = r.id and t.fails > 0)
              then 3 else 1 end, r.received_at
          from round r where r.estate_id = :estate
          union all
          select x.estate_id, x.id, case x.form_id when 'finding' then 'finding' else 'checklist' end, x.captured_at,
            x.courtyard_id, x.account_id, null,
            case when x.fails = 0 then 1 else 1 + array_position(array['minor', 'major', 'urgent'], x.worst) end,
            x.received_at
          from record x where x.estate_id = :estate and x.task_id is null) e
        cross join lateral (
          select coalesce(lower(trim(regexp_replace(string_agg(concat_ws(' ', case when x.id = e.id then p.name end,
            case when x.answers #>> '{leaks,verdict}' = 'fail' then '公共区域无漏水 No leaks in common areas ' ||
              (x.answers #>> '{leaks,note}') end,
            case when x.answers #>> '{stair-lights,verdict}' = 'fail' then
              '楼道照明完好 Stair and corridor lights work ' || (x.answers #>> '{stair-lights,note}') end,
            x.answers #>> '{finding,note}'), ' ' order by x.captured_at, x.id), '，', ',', 'g'))), '') as words
          from record x left join place p on p.estate_id = x.estate_id and p.id = x.place_id
          where x.estate_id = e.estate_id and (x.id = e.id or (x.task_id = e.id and x.fails > 0))) w
        cross join lateral (
          select array_agg(distinct substr(word, i, 2)) as tokens
          from regexp_split_to_table(w.words, ' +') word, generate_series(1, length(word)) i) t
        """);
    run(
        """
        update log_entry e set returned = j.returned,
          waiting = not j.returned and not coalesce(j.fine_at >= e.received_at and j.returned_at is null, false)
        from (
          select x.id, count(v.id) filter (where v.verdict = 'returned') > 0 as returned,
            max(v.at) filter (where v.verdict = 'fine') as fine_at,
            max(v.at) filter (where v.verdict = 'returned') as returned_at
          from log_entry x
          left join review v on v.estate_id = x.estate_id and coalesce(v.record_id, v.round_id) = x.id
          where x.estate_id = :estate group by x.id) j
        where e.estate_id = :estate and e.id = j.id
        """);
  }

  private void run(String sql) {
    long start = System.nanoTime();
    var query =
        jdbc.sql(sql)
            .param("estate", estate)
            .param("supervisor", supervisor)
            .param("courtyards", COURTYARDS);
    query.update();
    System.out.printf(
        "%6.1f s  %s%n",
        (System.nanoTime() - start) / 1e9, sql.strip().replaceAll("\\s+", " ").substring(0, 60));
  }
}
