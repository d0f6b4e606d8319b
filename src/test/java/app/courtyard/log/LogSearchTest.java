package app.courtyard.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class LogSearchTest extends LoggedTest {

  private int minute;

  @Test
  void two_characters_are_found_wherever_they_stand_and_one_too() {
    UUID leak = finding("配电间顶板漏水，已用桶接住");
    UUID other = finding("水漏斗被拿走");
    assertThat(found("漏水")).containsExactly(leak);
    assertThat(found("水漏")).containsExactly(other);
    assertThat(found("接住")).containsExactly(leak);
    assertThat(found("住")).containsExactly(leak);
    assertThat(found("桶")).containsExactly(leak);
    assertThat(found("漏")).containsExactlyInAnyOrder(other, leak);
    assertThat(found("顶板 漏水")).containsExactly(leak);
    assertThat(found("漏水 拿走")).isEmpty();
    assertThat(found("漏雨")).isEmpty();
  }

  @Test
  void pairs_that_stand_apart_are_no_word() {
    finding("门卫室 卫室内");
    UUID whole = finding("门卫室内");
    assertThat(found("门卫室内")).containsExactly(whole);
    assertThat(found("卫室 门卫")).hasSize(2);
  }

  @Test
  void signs_are_signs_and_nothing_else() {
    UUID percent = finding("坡度 5%_见图\\A 'B' & (C) | !D:*");
    finding("坡度正常");
    for (String words :
        new String[] {"%", "5%_", "\\", "\\a", "'", "'b'", "&", "(c)", "!d:*", "%_见图\\a"}) {
      assertThat(found(words)).as(words).containsExactly(percent);
    }
    assertThat(found("%%")).isEmpty();
    assertThat(found("坡_")).isEmpty();
  }

  @Test
  void width_and_case_make_no_difference() {
    UUID lift = finding("Ｂ２ 电梯 Lift 异响😀");
    assertThat(found("b2")).containsExactly(lift);
    assertThat(found("LIFT")).containsExactly(lift);
    assertThat(found("if")).containsExactly(lift);
    assertThat(found("响😀")).containsExactly(lift);
  }

  @Test
  void on_a_round_words_of_all_its_records_are_found_as_long_as_they_count() {
    UUID round = started(1);
    var visit = handIn(walk.visit(round, basement, at(2), "leaks"));
    handIn(walk.missed(round, lobby, "closed", at(3)));
    assertThat(found("看得见")).containsExactly(round);
    assertThat(found("施工封闭")).containsExactly(round);
    handIn(walk.visit(round, basement, at(4)).with("corrects", visit.id().toString()));
    assertThat(found("看得见")).isEmpty();
  }

  @Test
  void a_place_in_words_and_a_place_by_its_name_are_found() {
    UUID words = handIn(walk.finding(basement, at(1), "minor", "灯坏").inWords("南门外公交站")).id();
    UUID named = finding("灯坏");
    assertThat(found("公交")).containsExactly(words);
    assertThat(found("配电间")).containsExactly(named);
  }

  private UUID finding(String note) {
    return handIn(walk.finding(basement, at(++minute), "minor", note)).id();
  }
}
