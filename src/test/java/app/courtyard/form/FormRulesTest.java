package app.courtyard.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRulesTest {

  private static final String LAMP = text("lamp", "");

  @Test
  void what_is_read_is_written_with_the_same_names() {
    for (var form : BuiltInForms.all()) {
      assertThat(FormJson.read(FormJson.write(form))).isEqualTo(form);
    }
    var json =
        form(LAMP + "," + text("why", ", 'relevant': {'question': 'lamp', 'is': 'off'}"))
            .replace('\'', '"');
    assertThat(FormJson.write(FormJson.read(json))).isEqualTo(json.replace(" ", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      'lines': 0                                            | question q: lines is 0, not 1 to 20
      'maxLength': 0                                        | question q: maxLength is 0, not 1 to 8000
      'maxLength': 8001                                     | question q: maxLength is 8001, not 1 to 8000
      'relevant': {'question': 'q', 'answered': true}       | question q: its condition asks 'q', which is no earlier question
      'relevant': {'question': 'later', 'answered': true}   | question q: its condition asks 'later', which is no earlier question
      'relevant': {'not': {'question': 'no', 'is': 'x'}}    | question q: its condition asks 'no', which is no earlier question
      'relevant': {'all': []}                               | question q: its condition has none or too many parts
      'relevant': {'any': []}                               | question q: its condition has none or too many parts
      'relevant': {'question': 'lamp', 'has': 'x'}          | question q: its condition asks 'lamp' what it cannot answer
      'relevant': {'question': 'lamp', 'above': 1}          | question q: its condition asks 'lamp' what it cannot answer
      'relevant': {'question': 'lamp', 'is': 1}             | question q: its condition asks 'lamp' what it cannot answer
      'hint': {'zh': '提示', 'en': ' '}                      | words are missing in one of the two languages
      'hint': {'zh': '提示'}                                 | words are missing in one of the two languages
      """)
  void a_question_that_breaks_a_rule_is_named(String members, String message) {
    assertWrong(form(LAMP + "," + text("q", ", " + members) + "," + text("later", "")), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      'type': 'verdict', 'severity': 'minor'                             | question q: says no department
      'type': 'verdict', 'department': 'service'                         | question q: says no severity
      'type': 'choice', 'options': []                                    | question q: has no options
      'type': 'choice'                                                   | question q: has no options
      'type': 'choice', 'options': [A, A]                                | question q, option a: stands there twice
      'type': 'choices', 'options': [A], 'atMost': 2                     | question q: atMost is 2, not 1 to 1
      'type': 'number', 'min': 2, 'max': 1                               | question q: min is above max
      'type': 'number', 'max': 1e999                                     | question q: a bound is not finite
      'type': 'number', 'decimals': 7                                    | question q: decimals is 7, not 0 to 6
      'type': 'photo', 'atMost': 21                                      | question q: atMost is 21, not 1 to 20
      'type': 'photo', 'atMost': 2, 'atLeast': 3                         | question q: atLeast is 3, not 0 to 2
      'type': 'place', 'kinds': []                                       | question q: kinds names no kind
      'type': 'riddle'                                                   | riddle
      'type': 'text', 'maxlength': 7                                     | maxlength
      """)
  void each_type_has_its_rules(String members, String message) {
    var a = "{'code': 'a', 'label': {'zh': '甲', 'en': 'A'}}";
    assertWrong(form("{'id': 'q', " + label() + ", " + members.replace("A", a) + "}"), message);
  }

  @Test
  void a_question_stands_in_a_form_once() {
    assertWrong(form(LAMP + "," + LAMP), "form test.rules, question lamp: stands there twice");
  }

  @Test
  void a_form_has_at_most_250_questions() {
    assertThat(FormJson.read(form(many(250)).replace('\'', '"')).questions()).hasSize(250);
    assertWrong(form(many(251)), "form test.rules: has more than 250 questions");
  }

  @Test
  void a_label_has_at_most_120_characters() {
    assertThat(FormJson.read(form(LAMP.replace("问", "问".repeat(120))).replace('\'', '"')))
        .isNotNull();
    assertWrong(
        form(LAMP.replace("问", "问".repeat(121))),
        "question lamp, label: is longer than 120 characters");
  }

  @Test
  void a_form_without_questions_is_none() {
    assertWrong(form(""), "form test.rules, section main: has no question");
  }

  @Test
  void a_form_has_an_id_and_a_version_from_1() {
    assertWrong(
        form(LAMP).replace("test.rules", "Test"),
        "a form needs an id such as facility.lobby, not: Test");
    assertWrong(
        form(LAMP).replace("'version': 1", "'version': 0"),
        "form test.rules: versions count from 1, not: 0");
  }

  private static void assertWrong(String form, String message) {
    assertThatThrownBy(() -> FormJson.read(form.replace('\'', '"')))
        .isInstanceOf(WrongForm.class)
        .satisfies(e -> assertThat(e.getMessage().replace('"', '\'')).contains(message));
  }

  private static String many(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> text("q" + number, ""))
        .collect(Collectors.joining(","));
  }

  private static String text(String id, String members) {
    return "{'type': 'text', 'id': '" + id + "', " + label() + members + "}";
  }

  private static String label() {
    return "'label': {'zh': '问', 'en': 'Q'}";
  }

  private static String form(String questions) {
    return "{'id': 'test.rules', 'version': 1, 'title': {'zh': '试', 'en': 'T'}, 'kind': 'checklist', 'sections': [{'id':"
        + " 'main', 'title': {'zh': '一', 'en': 'One'}, 'questions': ["
        + questions
        + "]}]}";
  }
}
