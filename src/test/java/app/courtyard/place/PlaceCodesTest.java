package app.courtyard.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@CourtyardTest
class PlaceCodesTest {

  @Autowired private TestEstate estates;
  @Autowired private PlaceCodes codes;
  @Autowired private Labels labels;
  @Autowired private JdbcClient jdbc;
  @Autowired private JdbcTemplate batches;

  private TestEstate.Made made;
  private UUID place;

  @BeforeEach
  void anEstate() {
    made = estates.make();
    place = made.haitang().checkpoint();
    codes.issueMissing(made.id());
  }

  @Test
  void every_place_but_a_courtyard_gets_one_code_and_keeps_it() {
    var first = labels.all(made.admin());
    codes.issueMissing(made.id());
    assertThat(labels.all(made.admin())).isEqualTo(first).hasSize(6);
    assertThat(first).extracting(Label::shortCode).doesNotHaveDuplicates();
    assertThat(first).extracting(Label::kind).doesNotContain(PlaceKind.COURTYARD);
  }

  @Test
  void a_token_is_160_random_bits_and_a_short_code_can_be_read_aloud() {
    var code = valid();
    assertThat(code.token()).matches("[a-z2-7]{32}");
    assertThat(code.shortCode()).matches("[2-9A-HJKMNP-Z]{6}");
  }

  @Test
  void the_hash_is_what_a_phone_computes() {
    assertThat(CodeHash.of("abc")).isEqualTo("ungWv48Bz-pBQUDeXa4iIw");
    assertThat(
            jdbc.sql("select token_hash from place_code where estate_id = ? and place_id = ?")
                .params(made.id(), place)
                .query(String.class)
                .single())
        .isEqualTo(CodeHash.of(valid().token()));
  }

  @Test
  void a_code_is_found_by_its_token_in_the_estate_of_the_person_only() {
    var token = valid().token();
    assertThat(codes.find(made.wangmin(), token)).map(PlaceCode::placeId).contains(place);
    assertThat(codes.find(estates.make().wangmin(), token)).isEmpty();
    assertThat(codes.find(made.wangmin(), "x".repeat(32))).isEmpty();
  }

  @Test
  void a_code_that_was_replaced_is_still_found_and_says_why() {
    var torn = valid();
    codes.replace(made.zhanghua(), place, " 标签撕毁 ");
    assertThat(codes.find(made.wangmin(), torn.token()))
        .hasValueSatisfying(
            code -> {
              assertThat(code.isValid()).isFalse();
              assertThat(code.retiredReason()).isEqualTo("标签撕毁");
            });
    assertThat(valid().token()).isNotEqualTo(torn.token());
    assertThat(codes.historyOf(made.zhanghua(), place))
        .extracting(PlaceCode::isValid)
        .containsExactly(true, false);
  }

  @Test
  void a_reason_is_given() {
    assertThatThrownBy(() -> codes.replace(made.zhanghua(), place, " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> codes.replace(made.zhanghua(), place, "x".repeat(201)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(codes.historyOf(made.zhanghua(), place)).hasSize(1);
  }

  @Test
  void an_ambassador_and_a_supervisor_of_others_replace_and_print_nothing() {
    var elsewhere = estates.make();
    for (var person : List.of(made.wangmin(), elsewhere.zhanghua(), elsewhere.admin())) {
      assertThatThrownBy(() -> codes.replace(person, place, "torn"))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> codes.historyOf(person, place))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> labels.print(person, List.of(place), LabelSize.SMALL))
          .isInstanceOf(AccessDeniedException.class);
    }
  }

  @Test
  void what_was_drawn_before_is_drawn_again() {
    jdbc.sql("delete from place_code where estate_id = ?").param(made.id()).update();
    sameLuckAsEver().issue(made.id(), List.of(made.zijing().unit()));
    sameLuckAsEver().issue(made.id(), List.of(place));
    assertThat(labels.all(made.admin())).extracting(Label::shortCode).doesNotHaveDuplicates();
    assertThat(codes.historyOf(made.admin(), place)).hasSize(1);
  }

  private NewCodes sameLuckAsEver() {
    return new NewCodes(jdbc, batches, new CodeMaker(new Random(7)), Clock.systemUTC());
  }

  private PlaceCode valid() {
    return codes.historyOf(made.zhanghua(), place).getFirst();
  }
}
