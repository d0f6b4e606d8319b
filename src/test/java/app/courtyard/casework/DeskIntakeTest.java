package app.courtyard.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.casework.IntakeRefused.Field;
import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@CourtyardTest
class DeskIntakeTest {

  private static final Instant SPOKEN =
      Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MILLIS);

  @Autowired private TestEstate estates;
  @Autowired private TestCases cases;
  @Autowired private DeskIntake intake;
  @Autowired private Surroundings surroundings;
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

  private TakenAtDesk taken(Instant spoken, String words, Department passTo) {
    return new TakenAtDesk(
        Channel.HOTLINE,
        CaseKind.COMPLAINT,
        "noise",
        "renovation",
        made.haitang().unit(),
        resident,
        "陈女士",
        "",
        words,
        true,
        Severity.MINOR,
        spoken,
        passTo,
        null);
  }

  @Test
  void it_goes_to_whoever_is_on_duty_there_and_its_clock_runs_from_when_it_was_spoken() {
    CaseFile file = cases.file(made, intake.take(frontDesk, taken(SPOKEN, "楼上装修太吵", null)));
    assertThat(file.owner()).isEqualTo("王敏");
    assertThat(file.state()).isEqualTo(CaseState.ASSIGNED);
    assertThat(file.responseDueAt()).isEqualTo(SPOKEN.plus(Duration.ofHours(24)));
    assertThat(file.caseClass()).isEqualTo("noise.renovation");
    assertThat(file.grave()).isTrue();
    assertThat(file.severity()).isEqualTo(Severity.MAJOR);
    assertThat(file.reporterPhone()).isEqualTo("13800005678");
    assertThat(file.taker()).isEqualTo("前台");
    assertThat(file.place()).isEqualTo("1 栋 101");
  }

  @Test
  void what_another_one_has_told_goes_on_there_and_is_still_answered() {
    UUID first = intake.take(frontDesk, taken(SPOKEN, "楼上装修太吵", null));
    UUID second = intake.take(frontDesk, same(first));

    assertThat(cases.file(made, second).linkedTo()).isEqualTo(first);
    assertThat(cases.file(made, first).linkedDueAt())
        .isEqualTo(cases.file(made, second).responseDueAt());
  }

  @Test
  void it_goes_on_only_in_an_open_case_that_is_answered_and_within_reach() {
    UUID affair =
        cases.open(
            made,
            made.haitang(),
            SPOKEN,
            CaseKind.AFFAIR,
            "noise",
            made.wangmin().id(),
            made.wangmin().id());
    UUID over = intake.take(frontDesk, taken(SPOKEN, "楼上装修太吵", null));
    cases.take(made, over, new CaseAct.Withdraw(), frontDesk.id(), "业主撤回");
    TestEstate.Made elsewhere = estates.make();
    UUID far = cases.complaint(elsewhere, elsewhere.haitang(), SPOKEN);

    for (UUID wrong : List.of(affair, over, far)) {
      assertThatThrownBy(() -> intake.take(frontDesk, same(wrong)))
          .isInstanceOfSatisfying(
              IntakeRefused.class, e -> assertThat(e.fields()).containsExactly(Field.CASE));
    }
  }

  private TakenAtDesk same(UUID as) {
    TakenAtDesk one = taken(SPOKEN, "我家也吵", null);
    return new TakenAtDesk(
        one.channel(),
        one.kind(),
        one.topic(),
        one.part(),
        one.place(),
        one.resident(),
        one.reporter(),
        one.phone(),
        one.words(),
        one.grave(),
        one.severity(),
        one.spokenAt(),
        null,
        as);
  }

  @Test
  void it_goes_straight_to_a_department_where_whoever_takes_it_says_so() {
    UUID id = intake.take(frontDesk, taken(SPOKEN, "楼上装修太吵", Department.ENGINEERING));
    CaseFile file = cases.file(made, id);
    assertThat(file.owner()).isNull();
    assertThat(file.department()).isEqualTo(Department.ENGINEERING);
    assertThat(file.state()).isEqualTo(CaseState.ASSIGNED);
  }

  @Test
  void all_that_is_wrong_is_said_at_once_and_nothing_is_opened() {
    TakenAtDesk wrong =
        new TakenAtDesk(
            Channel.HOTLINE,
            CaseKind.COMPLAINT,
            "noise",
            null,
            estates.make().haitang().unit(),
            null,
            null,
            "1".repeat(31),
            " ",
            false,
            Severity.MINOR,
            Instant.now().plusSeconds(600),
            null,
            null);
    assertThatThrownBy(() -> intake.take(frontDesk, wrong))
        .isInstanceOfSatisfying(
            IntakeRefused.class,
            refused ->
                assertThat(refused.fields())
                    .containsExactlyInAnyOrder(
                        Field.PART, Field.PLACE, Field.PHONE, Field.WORDS, Field.SPOKEN));
    assertThat(
            jdbc.sql("select count(*) from case_file where estate_id = ?")
                .param(made.id())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void who_takes_no_cases_in_is_turned_away() {
    assertThatThrownBy(() -> intake.take(made.admin(), taken(SPOKEN, "太吵", null)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> surroundings.places(made.admin(), "101", 10))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void places_are_found_by_their_words_from_the_courtyard_down() {
    assertThat(surroundings.places(frontDesk, "海棠 101", 10))
        .extracting(Surroundings.Where::path)
        .containsExactly("海棠苑 1 栋 101");
    assertThat(surroundings.places(frontDesk, "海棠 1栋 101", 10)).hasSize(1);
    assertThat(surroundings.places(frontDesk, "海棠 2栋 101", 10)).isEmpty();
    assertThat(surroundings.places(frontDesk, "%", 10)).isEmpty();
    assertThat(surroundings.places(estates.make().zhanghua(), "101", 10))
        .extracting(Surroundings.Where::id)
        .doesNotContain(made.haitang().unit());
  }

  @Test
  void residents_are_named_with_their_number_masked_to_those_who_reach_them_alone() {
    Surroundings.Where unit = surroundings.place(frontDesk, made.haitang().unit()).orElseThrow();
    assertThat(surroundings.residents(frontDesk, unit))
        .extracting(Surroundings.Resident::maskedPhone)
        .containsExactly("138****5678");
    assertThat(surroundings.residents(made.liqiang(), unit)).isEmpty();
    UUID id = intake.take(made.liqiang(), taken(SPOKEN, "太吵", null));
    assertThat(cases.file(made, id).reporterPhone()).isNull();
  }

  @Test
  void what_is_open_of_the_same_class_in_the_building_and_what_came_before_is_shown() {
    UUID before = cases.complaint(made, made.haitang(), SPOKEN);
    UUID elsewhere = cases.complaint(made, made.zijing(), SPOKEN);
    Surroundings.Where unit = surroundings.place(frontDesk, made.haitang().unit()).orElseThrow();
    Surroundings.Where beside =
        surroundings.place(frontDesk, made.haitang().checkpoint()).orElseThrow();
    assertThat(surroundings.earlier(frontDesk, unit))
        .extracting(CaseFile::id)
        .containsExactly(before);
    assertThat(surroundings.alike(frontDesk, beside, "noise"))
        .extracting(CaseFile::id)
        .containsExactly(before)
        .doesNotContain(elsewhere);
    assertThat(surroundings.alike(frontDesk, beside, "fees")).isEmpty();
    assertThat(surroundings.alike(made.liqiang(), beside, "noise")).isEmpty();
  }
}
