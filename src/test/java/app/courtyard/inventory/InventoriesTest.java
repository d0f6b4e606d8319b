package app.courtyard.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.Cases;
import app.courtyard.casework.Deed;
import app.courtyard.casework.StepRefused;
import app.courtyard.casework.TestCases;
import app.courtyard.inventory.Period.Day;
import app.courtyard.inventory.Period.Month;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@CourtyardTest
class InventoriesTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

  /** Far from where one day goes over into the next. */
  private static final Instant NOON =
      LocalDate.ofInstant(NOW, ZONE).minusDays(5).atTime(12, 0).atZone(ZONE).toInstant();

  @Autowired private TestEstate estates;
  @Autowired private TestCases testCases;
  @Autowired private Cases cases;
  @Autowired private Inventories inventories;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  private TestEstate.Made made;
  private Person frontDesk;

  @BeforeEach
  void make() {
    made = estates.make();
    frontDesk = estates.account(made.id(), "qiantai", "前台", Role.FRONT_DESK, null);
    jdbc.sql("update estate set time_zone = ? where id = ?")
        .params(ZONE.getId(), made.id())
        .update();
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  private Inventory of(Person by, Instant day) {
    return inventories.of(by, new Day(day(day)));
  }

  private void take(UUID id, CaseAct act, Instant at, Instant known) {
    cases.take(made.id(), id, new Deed(act, made.zhanghua().id(), "已说明", at, known, null), null);
  }

  private static List<UUID> ids(Inventory inventory, Measure measure) {
    return inventory.behind(measure).stream().map(one -> one.file().id()).toList();
  }

  @Test
  void a_complaint_is_received_carried_on_answered_struck_off_and_gone() {
    Instant spoken = NOON;
    UUID id = testCases.complaint(made, made.haitang(), spoken);
    assertThat(ids(of(frontDesk, spoken), Measure.RECEIVED)).containsExactly(id);
    assertThat(ids(of(frontDesk, spoken), Measure.OPEN)).containsExactly(id);
    assertThat(ids(of(frontDesk, spoken), Measure.UNANSWERED)).isEmpty();
    Instant second = spoken.plus(Duration.ofDays(2));
    assertThat(ids(of(frontDesk, second), Measure.UNANSWERED)).containsExactly(id);
    take(id, new CaseAct.Answer(CaseAct.Means.TELEPHONE), second, second);
    take(id, new CaseAct.Resolve(), second, second);
    take(id, new CaseAct.Close(), second, second);
    Inventory closed = of(frontDesk, second);
    assertThat(ids(closed, Measure.BROUGHT_FORWARD)).containsExactly(id);
    assertThat(ids(closed, Measure.ANSWERED_LATE)).containsExactly(id);
    assertThat(ids(closed, Measure.ANSWERED)).isEmpty();
    assertThat(ids(closed, Measure.STRUCK_OFF)).containsExactly(id);
    assertThat(ids(closed, Measure.OPEN)).isEmpty();
    assertThat(closed.oldestOpen()).isEmpty();
    assertThat(of(frontDesk, spoken).oldestOpen().map(CaseFile::id)).contains(id);
    assertThat(of(frontDesk, NOW).counted()).isEmpty();
  }

  @Test
  void one_that_is_linked_is_struck_off_and_waits_for_its_answer_all_the_same() {
    Instant spoken = NOON;
    UUID main = testCases.complaint(made, made.haitang(), spoken);
    UUID id = testCases.complaint(made, made.haitang(), spoken.plusSeconds(1));
    take(id, new CaseAct.Link(main), spoken.plusSeconds(60), spoken.plusSeconds(60));
    assertThat(ids(of(frontDesk, spoken), Measure.STRUCK_OFF)).containsExactly(id);
    assertThat(ids(of(frontDesk, NOW), Measure.OPEN)).containsExactly(main);
    assertThat(ids(of(frontDesk, NOW), Measure.UNANSWERED)).containsExactly(main, id);
    take(main, new CaseAct.Answer(CaseAct.Means.TELEPHONE), NOW, NOW);
    assertThat(ids(of(frontDesk, NOW), Measure.UNANSWERED)).isEmpty();
    assertThat(ids(of(frontDesk, NOW), Measure.ANSWERED_LATE)).containsExactly(main, id);
    take(id, new CaseAct.ReOpen(null), NOW, NOW);
    assertThat(ids(of(frontDesk, NOW), Measure.RE_OPENED)).containsExactly(id);
  }

  @Test
  void what_comes_late_from_site_counts_when_it_was_done_and_never_before_what_was_known() {
    Instant spoken = NOON;
    UUID id = testCases.complaint(made, made.haitang(), spoken);
    Instant done = spoken.plus(Duration.ofDays(1));
    take(id, new CaseAct.Resolve(), done, NOW.minusSeconds(9));
    take(id, new CaseAct.Close(), done, NOW.minusSeconds(8));
    assertThat(ids(of(frontDesk, done), Measure.STRUCK_OFF)).containsExactly(id);
    take(id, new CaseAct.ReOpen(null), spoken, NOW.minusSeconds(7));
    Inventory again = of(frontDesk, done);
    assertThat(ids(again, Measure.RE_OPENED)).containsExactly(id);
    assertThat(ids(again, Measure.OPEN)).containsExactly(id);
  }

  @Test
  void only_complaints_and_suggestions_count_and_only_what_its_reader_reaches() {
    UUID here = testCases.complaint(made, made.haitang(), NOON);
    UUID there = testCases.complaint(made, made.zijing(), NOON.plusSeconds(1));
    testCases.open(
        made,
        made.haitang(),
        NOON.plusSeconds(2),
        CaseKind.AFFAIR,
        "leak",
        made.wangmin().id(),
        null);
    assertThat(ids(of(frontDesk, NOON), Measure.RECEIVED)).containsExactly(here, there);
    assertThat(ids(of(made.zhanghua(), NOON), Measure.RECEIVED)).containsExactly(here, there);
    Person otherTeam = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    assertThat(of(otherTeam, NOON).cases()).isEmpty();
    estates.answersFor(
        made.id(),
        estates.account(made.id(), "liuyang", "刘洋", Role.AMBASSADOR, otherTeam.id()),
        made.zijing());
    assertThat(ids(of(otherTeam, NOON), Measure.RECEIVED)).containsExactly(there);
    assertThat(of(estates.make().zhanghua(), NOON).cases()).isEmpty();
    for (Person nobody : List.of(made.wangmin(), made.admin())) {
      assertThatThrownBy(() -> of(nobody, NOW)).isInstanceOf(AccessDeniedException.class);
    }
  }

  /** As the desk and the phones do it, some of it late, then read as the pages read it. */
  @Test
  void after_any_steps_the_sums_balance_and_the_spans_are_those_of_the_timelines()
      throws IOException {
    Random random = new Random(13);
    Instant first = NOW.minus(Duration.ofDays(45));
    List<UUID> all = new ArrayList<>();
    for (int n = 0; n < 40; n++) {
      Instant spoken = first.plusSeconds(random.nextLong(Duration.ofDays(40).toSeconds()));
      all.add(
          testCases.complaint(made, random.nextBoolean() ? made.haitang() : made.zijing(), spoken));
    }
    List<CaseAct> acts =
        List.of(
            new CaseAct.Resolve(),
            new CaseAct.Close(),
            new CaseAct.Confirm(4),
            new CaseAct.Withdraw(),
            new CaseAct.ReOpen(null),
            new CaseAct.Answer(CaseAct.Means.TELEPHONE));
    Instant known = first;
    for (int n = 0; n < 400; n++) {
      known = known.plusSeconds(random.nextLong(9_000));
      Instant at =
          random.nextInt(3) == 0 ? known.minus(Duration.ofHours(random.nextInt(60))) : known;
      int act = random.nextInt(acts.size() + 1);
      UUID other = all.get(random.nextInt(all.size()));
      try {
        take(
            all.get(random.nextInt(all.size())),
            act < acts.size() ? acts.get(act) : new CaseAct.Link(other),
            at,
            known);
      } catch (StepRefused refused) {
        assertThat(refused.why()).isNotNull();
      }
    }
    for (LocalDate day : day(first).datesUntil(day(NOW)).toList()) {
      balances(inventories.of(frontDesk, new Day(day)));
      balances(inventories.of(frontDesk, Month.of(day)));
    }
    List<Map<String, Object>> kept = spans();
    assertThat(kept).hasSizeGreaterThan(all.size());
    assertThat(filledAnew()).isEqualTo(kept);
  }

  private static void balances(Inventory inventory) {
    for (Grouping by : Grouping.values()) {
      inventory.cases().stream()
          .map(one -> by.keyOf(one.file()))
          .distinct()
          .map(key -> inventory.only(file -> by.keyOf(file).equals(key)))
          .forEach(
              group ->
                  assertThat(
                          group.count(Measure.BROUGHT_FORWARD)
                              + group.count(Measure.RECEIVED)
                              + group.count(Measure.RE_OPENED)
                              - group.count(Measure.STRUCK_OFF))
                      .isEqualTo(group.count(Measure.OPEN)));
    }
  }

  private List<Map<String, Object>> spans() {
    return jdbc.sql("select * from case_span where estate_id = ? order by case_id, number")
        .param(made.id())
        .query()
        .listOfRows();
  }

  /**
   * What the migration makes of the timelines of the cases that there were. The house escalates by
   * the real clock meanwhile, in the middle of what the test says was known long ago.
   */
  private List<Map<String, Object>> filledAnew() throws IOException {
    String migration =
        new ClassPathResource("db/migration/V22__case_spans.sql")
            .getContentAsString(StandardCharsets.UTF_8);
    String fill =
        migration
            .substring(migration.indexOf("insert into case_span"))
            .replace(
                "from case_step s",
                "from case_step s where s.step <> 'escalated' and s.estate_id = '"
                    + made.id()
                    + "'");
    return transaction.execute(
        status -> {
          jdbc.sql("delete from case_span where estate_id = ?").param(made.id()).update();
          jdbc.sql(fill.replace(";", "")).update();
          List<Map<String, Object>> filled = spans();
          status.setRollbackOnly();
          return filled;
        });
  }
}
