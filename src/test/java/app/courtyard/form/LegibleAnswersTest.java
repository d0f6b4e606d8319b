package app.courtyard.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of answers that break the rules, where somebody lets them pass. */
class LegibleAnswersTest {

  private static final String HASH = "a".repeat(64);
  private static final Form FORM =
      FormJson.read(
          """
          {"id": "trial", "version": 1, "title": {"zh": "试验", "en": "Trial"}, "kind": "checklist", "sections": [
            {"id": "all", "title": {"zh": "全部", "en": "All"}, "questions": [
              {"id": "light", "type": "verdict", "label": {"zh": "照明", "en": "Light"}, "required": true,
               "severity": "minor", "department": "engineering", "photo": "onFail"},
              {"id": "kind", "type": "choice", "label": {"zh": "类别", "en": "Kind"},
               "options": [{"code": "a", "label": {"zh": "甲", "en": "A"}}]},
              {"id": "more", "type": "text", "label": {"zh": "说明", "en": "More"},
               "relevant": {"question": "kind", "answered": true}},
              {"id": "sign", "type": "signature", "label": {"zh": "签名", "en": "Sign"}},
              {"id": "degrees", "type": "number", "label": {"zh": "温度", "en": "Degrees"}, "max": 50}]}]}
          """);

  @Test
  void a_fail_that_says_too_little_is_a_fail_all_the_same() {
    assertKept("{'light':{'verdict':'fail'}}", "{'light':{'verdict':'fail'}}");
  }

  @Test
  void a_note_that_is_too_long_goes_and_its_fail_stays() {
    assertKept(
        "{'light':{'verdict':'fail','note':'" + "x".repeat(2001) + "'}}",
        "{'light':{'verdict':'fail'}}",
        "light long");
  }

  @Test
  void a_picture_that_the_capture_does_not_have_is_not_named() {
    assertKept(
        "{'light':{'verdict':'fail','photos':['" + HASH + "','" + "b".repeat(64) + "']}}",
        "{'light':{'verdict':'fail','photos':['" + HASH + "']}}");
    assertKept("{'sign':'" + "b".repeat(64) + "'}", "{}", "sign photo");
  }

  @Test
  void what_cannot_be_told_or_may_not_be_said_is_left_out() {
    assertKept(
        "{'light':7,'degrees':900,'odd':1}", "{}", "light type", "degrees above", "odd unknown");
  }

  @Test
  void what_was_asked_only_because_of_what_is_left_out_is_left_out_too() {
    assertKept("{'kind':'z','more':'why'}", "{}", "kind option", "more irrelevant");
  }

  @Test
  void what_is_no_answers_at_all_is_none() {
    assertKept("[1]", "{}", " type");
  }

  private static void assertKept(String answers, String kept, String... leftOut) {
    var json = new JsonMapper();
    LegibleAnswers legible =
        LegibleAnswers.of(FORM, json.readTree(answers.replace('\'', '"')), Set.of(HASH));
    assertThat(legible.answers()).isEqualTo(json.readTree(kept.replace('\'', '"')));
    assertThat(legible.leftOut().stream().map(p -> p.question() + " " + p.code().code()))
        .isEqualTo(List.of(leftOut));
  }
}
