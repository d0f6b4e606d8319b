package app.courtyard.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.casework.CasesAtOnce.Left;
import app.courtyard.casework.StepRefused.Why;
import app.courtyard.people.Department;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@CourtyardTest
class CasesAtOnceTest {

  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
  private static final CaseAct TO_ENGINEERING = new CaseAct.Assign(null, Department.ENGINEERING);

  @Autowired private TestEstate estates;
  @Autowired private TestCases opened;
  @Autowired private CasesAtOnce atOnce;
  private TestEstate.Made estate;
  private UUID one;
  private UUID two;

  @BeforeEach
  void openTwo() {
    estate = estates.make();
    one = opened.complaint(estate, estate.haitang(), NOW);
    two = opened.complaint(estate, estate.haitang(), NOW);
  }

  private List<CaseFile> seen(UUID... ids) {
    return List.of(ids).stream().map(id -> opened.file(estate, id)).toList();
  }

  @Test
  void all_of_them_are_passed_on() {
    assertThat(atOnce.take(estate.zhanghua(), seen(one, two), TO_ENGINEERING, null)).isEmpty();

    assertThat(seen(one, two))
        .extracting(CaseFile::department)
        .containsOnly(Department.ENGINEERING);
  }

  @Test
  void one_that_has_gone_on_or_is_over_is_left_and_holds_up_no_other() {
    UUID over = opened.complaint(estate, estate.haitang(), NOW);
    opened.take(estate, over, new CaseAct.Withdraw(), estate.wangmin().id(), "业主撤回");
    List<CaseFile> seen = seen(one, two, over);
    opened.take(estate, one, new CaseAct.Start(), estate.wangmin().id(), null);

    List<Left> left = atOnce.take(estate.zhanghua(), seen, TO_ENGINEERING, null);

    assertThat(left).extracting(l -> l.file().id()).containsExactly(one, over);
    assertThat(left).extracting(Left::why).containsExactly(null, Why.STATE);
    assertThat(opened.file(estate, one).department()).isNull();
    assertThat(opened.file(estate, two).department()).isEqualTo(Department.ENGINEERING);
  }

  @Test
  void what_is_missing_is_said_once_and_nothing_is_done() {
    assertThatThrownBy(
            () ->
                atOnce.take(
                    estate.zhanghua(),
                    seen(one, two),
                    new CaseAct.Answer(CaseAct.Means.WECHAT),
                    " "))
        .isInstanceOfSatisfying(
            StepRefused.class, e -> assertThat(e.why()).isEqualTo(Why.WORDS_MISSING));
    assertThat(seen(one, two)).extracting(CaseFile::responseMetAt).containsOnlyNulls();
  }

  @Test
  void one_out_of_reach_is_left_and_who_may_not_is_turned_away() {
    UUID far =
        opened.open(
            estate,
            estate.zijing(),
            NOW,
            CaseKind.COMPLAINT,
            "noise.renovation",
            estate.liqiang().id(),
            estate.liqiang().id());

    assertThat(atOnce.take(estate.wangmin(), seen(one, far), new CaseAct.Note(), "已电话联系"))
        .extracting(l -> l.file().id())
        .containsExactly(far);
    assertThatThrownBy(() -> atOnce.take(estate.admin(), seen(one), new CaseAct.Note(), "已电话联系"))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void more_than_a_page_can_pick_are_refused() {
    List<CaseFile> many = Collections.nCopies(CasesAtOnce.MOST + 1, opened.file(estate, one));

    assertThatThrownBy(() -> atOnce.take(estate.zhanghua(), many, TO_ENGINEERING, null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
