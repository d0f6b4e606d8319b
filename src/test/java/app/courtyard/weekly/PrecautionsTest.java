package app.courtyard.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.inventory.Period.Week;
import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.weekly.PrecautionRefused.Reason;
import app.courtyard.weekly.Precautions.Entered;
import app.courtyard.weekly.Precautions.Subject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@CourtyardTest
class PrecautionsTest {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final Week WEEK = Week.of(TODAY);
  private static final Subject WHOLE = new Subject("noise", null);

  @Autowired private TestEstate estates;
  @Autowired private Precautions precautions;
  private TestEstate.Made made;
  private Person frontDesk;
  private Person otherTeam;

  @BeforeEach
  void make() {
    made = estates.make();
    frontDesk = estates.account(made.id(), "qiantai", "前台", Role.FRONT_DESK, null);
    otherTeam = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
  }

  private Entered entered(String words, boolean done) {
    return new Entered(words, made.wangmin().id(), TODAY.plusDays(7), done);
  }

  private Precaution find(UUID id) {
    return precautions.find(frontDesk, id).orElseThrow();
  }

  private List<UUID> ids(Person by, Week week) {
    return precautions.of(by, week).stream().map(Precaution::id).toList();
  }

  @Test
  void one_is_shown_from_its_week_on_until_it_is_done_and_in_the_week_in_which_it_was() {
    Week begun = new Week(WEEK.friday().minusWeeks(3));
    UUID id = precautions.add(frontDesk, begun, WHOLE, entered(" 装修时间巡查加一次 ", false));
    assertThat(find(id).words()).isEqualTo("装修时间巡查加一次");
    assertThat(find(id).responsible()).isEqualTo("王敏");
    assertThat(ids(frontDesk, begun.before())).isEmpty();
    assertThat(ids(frontDesk, begun)).containsExactly(id);
    assertThat(ids(frontDesk, WEEK)).containsExactly(id);
    precautions.change(frontDesk, find(id), entered("装修时间巡查加一次", true));
    assertThat(find(id).doneOn()).isEqualTo(TODAY);
    assertThat(ids(frontDesk, WEEK)).containsExactly(id);
    assertThat(ids(frontDesk, WEEK.after())).isEmpty();
  }

  @Test
  void what_presses_comes_first_and_what_is_done_last() {
    UUID done = precautions.add(frontDesk, WEEK, WHOLE, entered("一", true));
    UUID later = precautions.add(frontDesk, WEEK, WHOLE, entered("二", false));
    UUID late =
        precautions.add(
            frontDesk,
            WEEK,
            WHOLE,
            new Entered("三", made.wangmin().id(), TODAY.minusDays(1), false));
    assertThat(ids(frontDesk, WEEK)).containsExactly(late, later, done);
    assertThat(find(late).isLate(TODAY)).isTrue();
    assertThat(find(later).isLate(TODAY)).isFalse();
    assertThat(find(done).isLate(TODAY.plusDays(30))).isFalse();
  }

  @Test
  void one_about_a_place_is_seen_and_kept_only_by_whoever_reaches_it() {
    Subject there = new Subject(null, made.haitang().unit());
    UUID id = precautions.add(made.zhanghua(), WEEK, there, entered("门口加装隔音条", false));
    assertThat(find(id).place()).isEqualTo("海棠苑 1 栋 101");
    assertThat(ids(frontDesk, WEEK)).containsExactly(id);
    assertThat(ids(otherTeam, WEEK)).isEmpty();
    assertThat(precautions.find(otherTeam, id)).isEmpty();
    Precaution before = find(id);
    assertThatThrownBy(() -> precautions.change(otherTeam, before, entered("改", false)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> precautions.add(otherTeam, WEEK, there, entered("加", false)))
        .isInstanceOf(AccessDeniedException.class);
    Person elsewhere = estates.make().zhanghua();
    assertThat(ids(elsewhere, WEEK)).isEmpty();
    assertThat(find(id)).isEqualTo(before);
  }

  @Test
  void one_about_a_class_is_the_whole_estates() {
    UUID id = precautions.add(frontDesk, WEEK, WHOLE, entered("公告施工时间", false));
    assertThat(ids(otherTeam, WEEK)).containsExactly(id);
    assertThat(ids(estates.make().zhanghua(), WEEK)).isEmpty();
  }

  @Test
  void whoever_only_reads_keeps_none_and_whoever_does_not_read_sees_none() {
    UUID id = precautions.add(frontDesk, WEEK, WHOLE, entered("公告施工时间", false));
    Person clerk = estates.account(made.id(), "ziliao", "资料", Role.RECORDS_CLERK, null);
    assertThat(ids(clerk, WEEK)).containsExactly(id);
    Precaution before = find(id);
    assertThatThrownBy(() -> precautions.change(clerk, before, entered("改", false)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> precautions.add(clerk, WEEK, WHOLE, entered("加", false)))
        .isInstanceOf(AccessDeniedException.class);
    for (Person nobody : List.of(made.wangmin(), made.admin())) {
      assertThatThrownBy(() -> precautions.of(nobody, WEEK))
          .isInstanceOf(AccessDeniedException.class);
    }
  }

  @Test
  void who_comes_second_is_told_what_stands_there_now() {
    UUID id = precautions.add(frontDesk, WEEK, WHOLE, entered("一", false));
    Precaution shown = find(id);
    precautions.change(made.zhanghua(), shown, entered("二", false));
    assertThatThrownBy(() -> precautions.change(frontDesk, shown, entered("三", false)))
        .isInstanceOfSatisfying(
            ChangedMeanwhile.class,
            changed -> assertThat(changed.present(Precaution.class).words()).isEqualTo("二"));
    precautions.change(frontDesk, find(id), entered("三", false));
    assertThat(find(id).words()).isEqualTo("三");
  }

  @Test
  void what_is_missing_is_named() {
    UUID nobody = estates.make().wangmin().id();
    refused(new Entered(" ", made.wangmin().id(), TODAY, false), Reason.WORDS_MISSING);
    refused(new Entered("长".repeat(501), made.wangmin().id(), TODAY, false), Reason.WORDS_TOO_LONG);
    refused(new Entered("一", null, TODAY, false), Reason.RESPONSIBLE);
    refused(new Entered("一", nobody, TODAY, false), Reason.RESPONSIBLE);
    refused(new Entered("一", made.wangmin().id(), null, false), Reason.DUE_MISSING);
    assertThat(ids(frontDesk, WEEK)).isEmpty();
  }

  private void refused(Entered entered, Reason reason) {
    assertThatThrownBy(() -> precautions.add(frontDesk, WEEK, WHOLE, entered))
        .isInstanceOfSatisfying(
            PrecautionRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
