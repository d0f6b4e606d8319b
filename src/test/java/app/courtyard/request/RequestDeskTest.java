package app.courtyard.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.Channel;
import app.courtyard.casework.TestCases;
import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.premises.PlaceKeeping;
import app.courtyard.request.RequestRefused.Field;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@CourtyardTest
class RequestDeskTest {

  private static final Instant SAID =
      Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MILLIS);
  private static final Outcome TO_ENGINEERING =
      new Outcome.PassedOn(Department.ENGINEERING, "repair", Severity.MINOR);
  private static final Outcome MAJOR_NOISE =
      new Outcome.Complained(CaseKind.COMPLAINT, "noise", "renovation", true, null);

  @Autowired private TestEstate estates;
  @Autowired private TestRequests requests;
  @Autowired private TestCases cases;
  @Autowired private RequestDesk desk;
  @Autowired private RequestList list;
  @Autowired private PlaceKeeping places;
  @Autowired private JdbcClient jdbc;
  private TestEstate.Made made;
  private Person frontDesk;
  private UUID resident;

  @BeforeEach
  void make() {
    made = estates.make();
    frontDesk = estates.account(made.id(), "qiantai", "前台", Role.FRONT_DESK, null);
    resident = UuidCreator.getTimeOrderedEpoch();
    jdbc.sql(
            """
            insert into resident (estate_id, id, number, unit_id, name, relation, phone)
            values (?, ?, 'R-1', ?, '陈女士', 'owner', '13800005678')
            """)
        .params(made.id(), resident, made.haitang().unit())
        .update();
  }

  private NewRequest said(RequestKind kind, UUID place, String words) {
    return new NewRequest(kind, Channel.HOTLINE, words, place, null, "陈女士", "", SAID);
  }

  private CaseFile caseOf(UUID request) {
    return cases.file(made, requests.get(frontDesk, request).caseId());
  }

  private int casesThere() {
    return jdbc.sql("select count(*) from case_file where estate_id = ?")
        .param(made.id())
        .query(Integer.class)
        .single();
  }

  @Test
  void what_is_done_at_once_needs_no_place_and_stands_there_with_its_result() {
    var first = desk.note(frontDesk, said(RequestKind.INQUIRY, null, " 几点开门 "), done("9 点"));
    var second = desk.note(frontDesk, said(RequestKind.PRAISE, null, "门岗很好"), done("已转告"));
    assertThat(List.of(first.number(), second.number())).containsExactly(1, 2);
    Request request = requests.get(frontDesk, first.id());
    assertThat(request.words()).isEqualTo("几点开门");
    assertThat(request.result()).isEqualTo("9 点");
    assertThat(request.resultBy()).isEqualTo("前台");
    assertThat(request.saidAt()).isEqualTo(SAID);
    assertThat(request.isOpen()).isFalse();
    assertThat(casesThere()).isZero();
  }

  private static Outcome done(String result) {
    return new Outcome.Done(result);
  }

  @Test
  void a_repair_goes_to_its_department_as_an_affair_in_the_same_go() {
    UUID id =
        desk.note(
                frontDesk,
                new NewRequest(
                    RequestKind.REPAIR,
                    Channel.FRONT_DESK,
                    "水龙头漏水",
                    made.haitang().unit(),
                    resident,
                    "陈女士",
                    "",
                    SAID),
                TO_ENGINEERING)
            .id();
    CaseFile file = caseOf(id);
    assertThat(file.kind()).isEqualTo(CaseKind.AFFAIR);
    assertThat(file.department()).isEqualTo(Department.ENGINEERING);
    assertThat(file.caseClass()).isEqualTo("repair");
    assertThat(file.words()).isEqualTo("水龙头漏水");
    assertThat(file.reporterName()).isEqualTo("陈女士");
    assertThat(file.reporterPhone()).isEqualTo("13800005678");
    assertThat(file.channel()).isEqualTo(Channel.FRONT_DESK);
    assertThat(file.spokenAt()).isEqualTo(SAID);
    assertThat(requests.get(frontDesk, id).reporterPhone()).isEqualTo("13800005678");
  }

  @Test
  void a_complaint_becomes_a_case_with_its_class_and_goes_to_whoever_is_on_duty_there() {
    UUID id =
        desk.note(
                frontDesk, said(RequestKind.COMPLAINT, made.haitang().unit(), "楼上太吵"), MAJOR_NOISE)
            .id();
    CaseFile file = caseOf(id);
    assertThat(file.kind()).isEqualTo(CaseKind.COMPLAINT);
    assertThat(file.caseClass()).isEqualTo("noise.renovation");
    assertThat(file.grave()).isTrue();
    assertThat(file.owner()).isEqualTo("王敏");
    assertThat(file.responseDueAt()).isEqualTo(SAID.plus(Duration.ofHours(24)));
  }

  @Test
  void a_complaint_is_never_done_with_a_word_nor_passed_on_without_its_clock() {
    NewRequest complaint = said(RequestKind.COMPLAINT, made.haitang().unit(), "太吵");
    assertRefused(() -> desk.note(frontDesk, complaint, done("知道了")), Field.RESULT);
    assertRefused(() -> desk.note(frontDesk, complaint, TO_ENGINEERING), Field.KIND);
  }

  @Test
  void what_waits_becomes_a_complaint_later_with_all_that_was_noted() {
    UUID id =
        requests.noted(
            frontDesk,
            RequestKind.INQUIRY,
            made.haitang().unit(),
            "楼上几点可以装修",
            SAID,
            new Outcome.Later());
    assertThat(requests.get(frontDesk, id).isOpen()).isTrue();
    desk.settle(made.zhanghua(), id, null, MAJOR_NOISE);
    Request request = requests.get(frontDesk, id);
    assertThat(request.kind()).isEqualTo(RequestKind.COMPLAINT);
    assertThat(request.isOpen()).isFalse();
    CaseFile file = caseOf(id);
    assertThat(file.words()).isEqualTo("楼上几点可以装修");
    assertThat(file.reporterPhone()).isEqualTo("13800005678");
    assertThat(file.spokenAt()).isEqualTo(SAID);
    assertThat(file.taker()).isEqualTo("张华");
  }

  @Test
  void the_place_is_asked_for_where_none_was_noted_and_one_must_go_and_see() {
    UUID id = requests.waiting(frontDesk, RequestKind.INQUIRY, null, "灯不亮");
    assertRefused(() -> desk.settle(frontDesk, id, null, TO_ENGINEERING), Field.PLACE);
    desk.settle(frontDesk, id, made.haitang().unit(), TO_ENGINEERING);
    Request request = requests.get(frontDesk, id);
    assertThat(request.place()).isEqualTo("1 栋 101");
    assertThat(request.courtyard()).isEqualTo("海棠苑");
    assertThat(caseOf(id).courtyardId()).isEqualTo(made.haitang().id());
  }

  @Test
  void another_place_is_asked_for_where_the_one_that_was_noted_is_closed() {
    UUID closed = made.haitang().checkpoint();
    UUID id = requests.waiting(frontDesk, RequestKind.OTHER, closed, "灯不亮");
    places.close(made.admin(), closed);
    assertRefused(() -> desk.settle(frontDesk, id, null, TO_ENGINEERING), Field.PLACE);
    desk.settle(frontDesk, id, made.haitang().building(), TO_ENGINEERING);
    assertThat(requests.get(frontDesk, id).placeId()).isEqualTo(closed);
    assertThat(caseOf(id).placeId()).isEqualTo(made.haitang().building());
  }

  @Test
  void whoever_notes_requests_may_open_and_see_the_cases_that_come_of_them() {
    assertThat(Role.values())
        .filteredOn(role -> role.may(Permissions.NOTE_REQUESTS))
        .containsExactlyInAnyOrder(
            Role.FRONT_DESK,
            Role.COMPLAINT_SPECIALIST,
            Role.SUPERVISOR,
            Role.DEPARTMENT_MANAGER,
            Role.CONTROL_CENTRE)
        .allSatisfy(
            role ->
                assertThat(role.permissions())
                    .contains(
                        Permissions.SEE_CASES, Permissions.TAKE_CASES, Permissions.FOLLOW_CASES));
  }

  @Test
  void somebody_who_calls_again_is_heard_in_the_case_that_is_there() {
    UUID file = cases.complaint(made, made.haitang(), SAID);
    UUID id =
        requests.noted(
            frontDesk,
            RequestKind.COMPLAINT,
            made.haitang().unit(),
            "今天又在装修",
            null,
            new Outcome.Joined(file));
    assertThat(requests.get(frontDesk, id).caseId()).isEqualTo(file);
    assertThat(casesThere()).isEqualTo(1);
    assertThat(
            jdbc.sql("select words from case_step where case_id = ? and step = 'noted'")
                .param(file)
                .query(String.class)
                .list())
        .containsExactly("今天又在装修");
    cases.take(made, file, new CaseAct.Withdraw(), made.wangmin().id(), "业主撤回");
    assertRefused(
        () ->
            desk.note(
                frontDesk,
                said(RequestKind.INQUIRY, made.haitang().unit(), "怎么样了"),
                new Outcome.Joined(file)),
        Field.CASE);
  }

  @Test
  void another_household_that_complains_of_the_same_has_an_answer_of_its_own_to_wait_for() {
    UUID file = cases.complaint(made, made.haitang(), SAID);
    UUID id =
        requests.noted(
            frontDesk,
            RequestKind.COMPLAINT,
            made.haitang().building(),
            "我家也听得到装修",
            null,
            new Outcome.Joined(file));
    assertThat(caseOf(id).linkedTo()).isEqualTo(file);
    assertThat(caseOf(id).words()).isEqualTo("我家也听得到装修");
    assertThat(cases.file(made, file).linkedDueAt()).isEqualTo(caseOf(id).responseDueAt());
  }

  @Test
  void all_that_is_wrong_is_said_at_once_and_nothing_is_kept() {
    NewRequest wrong =
        new NewRequest(
            null,
            Channel.HOTLINE,
            " ",
            estates.make().haitang().unit(),
            null,
            "长".repeat(61),
            "1".repeat(31),
            Instant.now().plusSeconds(600));
    assertRefused(
        () -> desk.note(frontDesk, wrong, done(" ")),
        Field.KIND,
        Field.WORDS,
        Field.PLACE,
        Field.REPORTER,
        Field.PHONE,
        Field.SPOKEN,
        Field.RESULT);
    assertRefused(
        () ->
            desk.note(
                frontDesk,
                said(RequestKind.COMPLAINT, null, "太吵"),
                new Outcome.Complained(CaseKind.COMPLAINT, "noise", null, false, null)),
        Field.PLACE,
        Field.PART);
    assertThat(list.page(frontDesk, RequestFilter.ALL, null, 10)).isEmpty();
    assertThat(casesThere()).isZero();
  }

  private static void assertRefused(Runnable act, Field... fields) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused -> assertThat(refused.fields()).containsExactlyInAnyOrder(fields));
  }

  @Test
  void of_two_at_once_only_the_first_decides() {
    UUID id = requests.waiting(frontDesk, RequestKind.REPAIR, made.haitang().unit(), "灯不亮");
    desk.settle(frontDesk, id, null, TO_ENGINEERING);
    assertThatThrownBy(() -> desk.settle(made.zhanghua(), id, null, TO_ENGINEERING))
        .isInstanceOf(RequestSettled.class);
    assertThat(casesThere()).isEqualTo(1);
  }

  @Test
  void what_was_noted_by_mistake_is_struck_out_with_a_reason_and_stays_to_be_seen() {
    UUID id = requests.done(frontDesk, null, "打错电话", SAID);
    assertRefused(() -> desk.strikeOut(frontDesk, id, " "), Field.REASON);
    desk.strikeOut(made.zhanghua(), requests.done(made.zhanghua(), null, "x", SAID), "试用");
    desk.strikeOut(frontDesk, id, "打错了");
    Request request = requests.get(frontDesk, id);
    assertThat(request.voidedWhy()).isEqualTo("打错了");
    assertThat(request.voidedBy()).isEqualTo("前台");
    assertThat(request.words()).isEqualTo("打错电话");
    assertThatThrownBy(() -> desk.strikeOut(frontDesk, id, "再来"))
        .isInstanceOf(RequestSettled.class);
    UUID followed =
        requests.noted(
            frontDesk, RequestKind.REPAIR, made.haitang().unit(), "灯", null, TO_ENGINEERING);
    assertThatThrownBy(() -> desk.strikeOut(frontDesk, followed, "错了"))
        .isInstanceOf(RequestSettled.class);
  }

  @Test
  void one_reaches_what_lies_in_ones_courtyards_and_what_one_noted_oneself() {
    Person otherTeam = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    UUID inHaitang = requests.waiting(frontDesk, RequestKind.REPAIR, made.haitang().unit(), "灯");
    UUID nowhere = requests.waiting(frontDesk, RequestKind.INQUIRY, null, "问路");
    UUID own = requests.waiting(otherTeam, RequestKind.INQUIRY, made.zijing().unit(), "问价");
    assertThat(ids(frontDesk)).containsExactlyInAnyOrder(inHaitang, nowhere, own);
    assertThat(ids(made.zhanghua())).containsExactlyInAnyOrder(inHaitang, own);
    assertThat(ids(otherTeam)).containsExactly(own);
    for (Person by : List.of(otherTeam, estates.make().zhanghua())) {
      assertThat(list.find(by, inHaitang)).isEmpty();
      assertThatThrownBy(() -> desk.settle(by, inHaitang, null, TO_ENGINEERING))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> desk.strikeOut(by, inHaitang, "x"))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> desk.showNumber(by, inHaitang))
          .isInstanceOf(AccessDeniedException.class);
    }
  }

  private List<UUID> ids(Person by) {
    return list.page(by, RequestFilter.ALL, null, 30).stream().map(Request::id).toList();
  }

  @Test
  void whoever_notes_no_requests_is_turned_away_everywhere() {
    UUID id = requests.waiting(frontDesk, RequestKind.REPAIR, made.haitang().unit(), "灯");
    Stream.of(Role.values())
        .filter(role -> !role.may(Permissions.NOTE_REQUESTS))
        .map(role -> estates.account(made.id(), "wuquan", "某人", role, null))
        .forEach(
            by ->
                Stream.<Runnable>of(
                        () -> list.page(by, RequestFilter.ALL, null, 10),
                        () -> list.find(by, id),
                        () -> list.open(by),
                        () -> desk.note(by, said(RequestKind.INQUIRY, null, "问"), done("答")),
                        () -> desk.settle(by, id, null, TO_ENGINEERING),
                        () -> desk.strikeOut(by, id, "x"),
                        () -> desk.showNumber(by, id))
                    .forEach(
                        act ->
                            assertThatThrownBy(act::run)
                                .as(by.role().code())
                                .isInstanceOf(AccessDeniedException.class)));
  }

  @Test
  void a_number_that_is_looked_at_leaves_a_trace() {
    UUID id = requests.done(frontDesk, null, "问路", SAID);
    assertThat(desk.showNumber(frontDesk, id)).isEqualTo("13800005678");
    assertThat(
            jdbc.sql(
                    "select subject from trace where account_id = ? and what = 'request-number-shown'")
                .param(frontDesk.id())
                .query(String.class)
                .list())
        .containsExactly("1");
  }

  @Test
  void what_waits_goes_along_with_its_place_and_what_is_done_stays_with_its_time() {
    UUID open = requests.waiting(frontDesk, RequestKind.REPAIR, made.haitang().checkpoint(), "灯坏了");
    UUID done = requests.done(frontDesk, made.haitang().checkpoint(), "问", SAID);
    places.move(made.admin(), made.haitang().checkpoint(), made.zijing().building());
    assertThat(requests.get(frontDesk, open).courtyard()).isEqualTo("紫荆苑");
    assertThat(requests.get(frontDesk, done).courtyard()).isEqualTo("海棠苑");
  }

  @Test
  void the_database_itself_takes_no_request_that_is_half_settled() {
    UUID id = requests.waiting(frontDesk, RequestKind.REPAIR, made.haitang().unit(), "灯");
    UUID file = cases.complaint(made, made.haitang(), SAID);
    for (String change :
        List.of(
            "result = '好了'",
            "result = '好了', result_at = now(), result_by = noted_by, case_id = '" + file + "'",
            "kind = 'complaint', result = '好了', result_at = now(), result_by = noted_by",
            "place_id = null",
            "said_at = noted_at + interval '1 second'",
            "case_id = gen_random_uuid()",
            "voided_at = now()",
            "voided_at = now(), voided_by = noted_by, voided_why = 'x', case_id = '" + file + "'",
            "words = ''",
            "words = repeat('长', 2001)",
            "number = 0",
            "kind = 'greeting'")) {
      assertThatThrownBy(
              () -> jdbc.sql("update request set " + change + " where id = ?").param(id).update())
          .as(change)
          .isInstanceOf(DataIntegrityViolationException.class);
    }
  }
}
