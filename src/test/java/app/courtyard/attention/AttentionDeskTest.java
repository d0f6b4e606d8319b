package app.courtyard.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.attention.AttentionDesk.Beginning;
import app.courtyard.attention.AttentionDesk.Noted;
import app.courtyard.attention.AttentionRefused.Field;
import app.courtyard.attention.MeasureDesk.Agreed;
import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseAct.Means;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.TestCases;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.place.Estates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@CourtyardTest
class AttentionDeskTest {

  @Autowired private TestEstate estates;
  @Autowired private TestAttention attention;
  @Autowired private TestCases cases;
  @Autowired private AttentionDesk desk;
  @Autowired private MeasureDesk measureDesk;
  @Autowired private AttentionList list;
  @Autowired private Surroundings surroundings;
  @Autowired private Estates all;
  @Autowired private JdbcClient jdbc;

  private TestEstate.Made made;
  private LocalDate today;

  @BeforeEach
  void an_estate() {
    made = estates.make();
    today = all.get(made.id()).dayOf(Instant.now());
  }

  @Test
  void who_keeps_them_says_who_is_one_and_why_and_those_of_the_courtyard_see_it() {
    UUID id = attention.begun(made, made.haitang(), today.plusDays(3));
    Attention one = list.find(made.wangmin(), id).orElseThrow();
    assertThat(one.name()).isEqualTo("陈女士");
    assertThat(one.reason()).isEqualTo("漏水三次没修好");
    assertThat(one.since()).isEqualTo(today);
    assertThat(one.begunBy()).isEqualTo("张华");
    assertThat(one.nextContact()).isEqualTo(today.plusDays(3));
    assertThat(list.page(made.wangmin(), AttentionFilter.NOW, null, 10))
        .extracting(Attention::id)
        .containsExactly(id);
    assertThat(list.page(made.liqiang(), AttentionFilter.NOW, null, 10)).isEmpty();
    assertThat(list.find(estates.make().zhanghua(), id)).isEmpty();
  }

  @Test
  void nobody_is_one_twice_at_a_time_but_may_be_one_again() {
    UUID resident = attention.resident(made, made.haitang());
    Beginning beginning = new Beginning(resident, "投诉多", null, null);
    UUID first = desk.begin(made.zhanghua(), beginning);
    assertRefused(() -> desk.begin(made.zhanghua(), beginning), Field.RESIDENT);
    desk.end(made.zhanghua(), first, "已满意");
    UUID second = desk.begin(made.zhanghua(), beginning);
    assertThat(list.page(made.zhanghua(), AttentionFilter.NOW, null, 10))
        .extracting(Attention::id)
        .containsExactly(second);
    assertThat(list.page(made.zhanghua(), AttentionFilter.NOW.with(Shown.ENDED), null, 10))
        .extracting(Attention::id, Attention::endedWhy)
        .containsExactly(tuple(first, "已满意"));
  }

  @Test
  void all_that_is_missing_or_wrong_is_said_at_once() {
    assertRefused(
        () ->
            desk.begin(
                made.zhanghua(), new Beginning(null, " ", today.plusDays(1), today.minusDays(1))),
        Field.RESIDENT,
        Field.REASON,
        Field.SINCE,
        Field.NEXT_CONTACT);
    UUID id = attention.begun(made, made.haitang());
    assertRefused(
        () -> measureDesk.agree(made.zhanghua(), id, new Agreed("", null, today.minusDays(1))),
        Field.WHAT,
        Field.OWNER,
        Field.DUE);
    assertRefused(
        () ->
            desk.contact(
                made.wangmin(),
                id,
                new Noted(Means.TELEPHONE, "", Instant.now().plusSeconds(600), today.minusDays(1))),
        Field.WORDS,
        Field.AT,
        Field.NEXT_CONTACT);
    assertRefused(() -> desk.end(made.zhanghua(), id, ""), Field.REASON);
  }

  @Test
  void who_sees_them_notes_contacts_and_finishes_what_was_given_to_them_and_no_more() {
    UUID id = attention.begun(made, made.haitang(), today);
    agree(id, "每周回访", made.wangmin());
    agree(id, "请工程复查", made.zhanghua());
    List<Measure> measures = list.measures(made.wangmin(), id);
    desk.contact(made.wangmin(), id, new Noted(Means.IN_PERSON, "看过天花板", null, today.plusDays(7)));
    UUID own = find(measures, "每周回访");
    measureDesk.done(made.wangmin(), id, own, "已回访");
    UUID others = find(measures, "请工程复查");
    assertDenied(() -> measureDesk.done(made.wangmin(), id, others, null));
    assertDenied(() -> desk.end(made.wangmin(), id, "好了"));
    assertDenied(() -> desk.revise(made.wangmin(), id, "别的", null));
    assertDenied(
        () -> measureDesk.agree(made.wangmin(), id, new Agreed("x", made.wangmin().id(), today)));
    assertThat(list.find(made.wangmin(), id).orElseThrow().nextContact())
        .isEqualTo(today.plusDays(7));
    assertThat(list.contacts(made.wangmin(), id, 10))
        .extracting(Contact::words, Contact::noter)
        .containsExactly(tuple("看过天花板", "王敏"));
    assertThat(list.measures(made.wangmin(), id))
        .extracting(Measure::what, Measure::isDone, Measure::doneWords)
        .containsExactly(tuple("请工程复查", false, null), tuple("每周回访", true, "已回访"));
    assertThatThrownBy(() -> measureDesk.done(made.wangmin(), id, own, null))
        .isInstanceOf(AttentionOver.class);
  }

  @Test
  void measures_are_given_to_those_alone_who_see_the_customer() {
    UUID id = attention.begun(made, made.haitang());
    Attention one = list.find(made.zhanghua(), id).orElseThrow();
    assertThat(measureDesk.colleagues(made.zhanghua(), one))
        .extracting(MeasureDesk.Colleague::id)
        .containsExactlyInAnyOrder(made.wangmin().id(), made.zhanghua().id());
    assertRefused(
        () -> measureDesk.agree(made.zhanghua(), id, new Agreed("回访", made.liqiang().id(), today)),
        Field.OWNER);
  }

  @Test
  void what_is_over_is_changed_by_nobody() {
    UUID id = attention.begun(made, made.haitang());
    desk.end(made.zhanghua(), id, "已搬走");
    assertThatThrownBy(() -> desk.end(made.zhanghua(), id, "又一次"))
        .isInstanceOf(AttentionOver.class);
    assertThatThrownBy(
            () -> desk.contact(made.wangmin(), id, new Noted(Means.WECHAT, "在吗", null, null)))
        .isInstanceOf(AttentionOver.class);
  }

  @Test
  void nobody_out_of_reach_of_another_estate_or_without_the_permission_gets_at_them() {
    UUID id = attention.begun(made, made.haitang());
    Person otherTeam = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    Person clerk = estates.account(made.id(), "dangan", "档案", Role.RECORDS_CLERK, null);
    for (Person by :
        List.of(made.liqiang(), otherTeam, estates.make().zhanghua(), made.admin(), clerk)) {
      assertDenied(() -> desk.contact(by, id, new Noted(Means.WECHAT, "在吗", null, null)));
      assertDenied(() -> desk.showNumber(by, id));
      assertDenied(() -> list.measures(by, id));
      assertDenied(() -> list.contacts(by, id, 10));
      assertThat(surroundings.keyCustomers(by, made.haitang().unit())).isEmpty();
    }
    UUID resident = attention.resident(made, made.haitang());
    assertRefused(
        () -> desk.begin(otherTeam, new Beginning(resident, "投诉多", null, null)), Field.RESIDENT);
  }

  @Test
  void whoever_meets_them_is_told_why_and_what_was_agreed_and_is_not_done() {
    UUID id = attention.begun(made, made.haitang(), today.plusDays(2));
    agree(id, "每周回访", made.wangmin());
    agree(id, "请工程复查", made.zhanghua());
    UUID done = find(list.measures(made.zhanghua(), id), "请工程复查");
    measureDesk.done(made.zhanghua(), id, done, null);
    assertThat(surroundings.keyCustomers(made.wangmin(), made.haitang().unit()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.reason()).isEqualTo("漏水三次没修好");
              assertThat(one.measures()).containsExactly("每周回访");
              assertThat(one.nextContact()).isEqualTo(today.plusDays(2));
            });
    desk.end(made.zhanghua(), id, "已满意");
    assertThat(surroundings.keyCustomers(made.wangmin(), made.haitang().unit())).isEmpty();
  }

  @Test
  void who_is_to_be_contacted_first_comes_first_page_by_page() {
    UUID later = attention.begun(made, made.haitang(), today.plusDays(5));
    UUID none = attention.begun(made, made.haitang());
    UUID now = attention.begun(made, made.zijing(), today);
    UUID late = attention.begun(made, made.haitang(), today.plusDays(1));
    attention.letDaysGoBy(made, late, 3);
    List<Attention> first = list.page(made.zhanghua(), AttentionFilter.NOW, null, 2);
    List<Attention> second = list.page(made.zhanghua(), AttentionFilter.NOW, first.getLast(), 2);
    assertThat(first).extracting(Attention::id).containsExactly(late, now);
    assertThat(second).extracting(Attention::id).containsExactly(later, none);
    assertThat(list.page(made.zhanghua(), AttentionFilter.NOW, second.getLast(), 2)).isEmpty();
    assertThat(list.page(made.zhanghua(), AttentionFilter.NOW.with(Shown.DUE), null, 9))
        .extracting(Attention::id)
        .containsExactly(late, now);
    assertThat(list.due(made.wangmin())).isEqualTo(1);
    AttentionFilter there = new AttentionFilter(Shown.NOW, made.zijing().id(), null, "陈 紫荆 101");
    assertThat(list.page(made.zhanghua(), there, null, 9))
        .extracting(Attention::id)
        .containsExactly(now);
  }

  @Test
  void what_happened_in_the_month_is_counted_by_the_estates_clocks() {
    UUID id = attention.begun(made, made.haitang());
    agree(id, "每周回访", made.wangmin());
    agree(id, "请工程复查", made.zhanghua());
    measureDesk.done(made.zhanghua(), id, find(list.measures(made.zhanghua(), id), "请工程复查"), null);
    desk.contact(made.wangmin(), id, new Noted(Means.TELEPHONE, "问好", null, null));
    Instant monthAgo = Instant.now().minus(Duration.ofDays(32));
    UUID old = cases.complaint(made, made.haitang(), monthAgo);
    cases.take(made, old, new CaseAct.Withdraw(), made.zhanghua().id(), "误会");
    cases.complaint(made, made.haitang(), Instant.now().minusSeconds(1));
    cases.complaint(made, made.zijing(), Instant.now().minusSeconds(1));
    Attention one = list.find(made.wangmin(), id).orElseThrow();
    assertThat(list.activity(made.wangmin(), List.of(one), null))
        .containsEntry(id, new Activity(1, 1, 1, 1, 1, 1));
    YearMonth then = YearMonth.from(all.get(made.id()).dayOf(monthAgo));
    assertThat(list.activity(made.wangmin(), List.of(one), then))
        .containsEntry(id, new Activity(1, 1, 1, 0, 0, 0));
  }

  @Test
  void a_number_that_was_looked_at_and_what_was_begun_and_ended_leave_a_trace() {
    UUID id = attention.begun(made, made.haitang());
    assertThat(desk.showNumber(made.wangmin(), id)).isEqualTo("13800005678");
    desk.end(made.zhanghua(), id, "已满意");
    assertThat(
            jdbc.sql("select what from trace where estate_id = ? and what ~ 'attention|number'")
                .param(made.id())
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("attention-begun", "resident-number-shown", "attention-ended");
  }

  private void agree(UUID id, String what, Person owner) {
    measureDesk.agree(made.zhanghua(), id, new Agreed(what, owner.id(), today.plusDays(5)));
  }

  private static UUID find(List<Measure> measures, String what) {
    return measures.stream().filter(one -> one.what().equals(what)).findFirst().orElseThrow().id();
  }

  private static void assertDenied(Runnable deed) {
    assertThatThrownBy(deed::run).isInstanceOf(AccessDeniedException.class);
  }

  private static void assertRefused(Runnable deed, Field... fields) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            AttentionRefused.class,
            refused -> assertThat(refused.fields()).containsExactlyInAnyOrder(fields));
  }
}
