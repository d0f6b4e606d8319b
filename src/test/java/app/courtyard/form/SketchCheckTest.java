package app.courtyard.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the editor says beside a part, FormRules says too: a form without flaws can be issued. */
class SketchCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      'type': 'verdict', 'severity': 'minor'                                       | department no_department
      'type': 'verdict', 'department': 'service'                                   | severity no_severity
      'type': 'choice', 'options': []                                              | options no_options
      'type': 'choice'                                                             | options no_options
      'type': 'choice', 'options': [A, A]                                          | options twice
      'type': 'choice', 'options': [{'code': 'b', 'label': {'zh': '乙'}}]           | options.b missing.en
      'type': 'choices', 'options': [A], 'atMost': 2                               | atMost within
      'type': 'number', 'min': 2, 'max': 1                                         | max min_above_max
      'type': 'number', 'decimals': 7                                              | decimals within
      'type': 'number', 'unit': {'en': 'bar'}                                      | unit missing.zh
      'type': 'text', 'lines': 0                                                   | lines within
      'type': 'text', 'maxLength': 8001                                            | maxLength within
      'type': 'photo', 'atMost': 21                                                | atMost within
      'type': 'photo', 'atMost': 2, 'atLeast': 3                                   | atLeast within
      'type': 'place', 'kinds': []                                                 | kinds no_kind
      'type': 'text', 'hint': {'zh': '提示'}                                        | hint missing.en
      'type': 'text', 'relevant': {'question': 'q', 'answered': true}              | relevant not_earlier
      'type': 'text', 'relevant': {'question': 'later', 'answered': true}          | relevant not_earlier
      'type': 'text', 'relevant': {'not': {'question': 'no', 'is': 'x'}}           | relevant not_earlier
      'type': 'text', 'relevant': {'all': []}                                      | relevant condition
      'type': 'text', 'relevant': {'any': []}                                      | relevant condition
      'type': 'text', 'relevant': {'question': 'lamp', 'has': 'x'}                 | relevant cannot_answer
      'type': 'text', 'relevant': {'question': 'lamp', 'above': 1}                 | relevant cannot_answer
      'type': 'text', 'relevant': {'question': 'lamp', 'is': 1}                    | relevant cannot_answer
      """)
  void each_rule_is_said_beside_its_part(String members, String flaw) {
    var a = "{'code': 'a', 'label': {'zh': '甲', 'en': 'A'}}";
    var question =
        "{'id': 'q', "
            + label()
            + ", "
            + members.replace("A,", a + ",").replace("A]", a + "]")
            + "}";
    assertFlaw(
        form(text("lamp") + "," + question + "," + text("later")),
        PartKey.question("q"),
        flaw.trim());
  }

  @Test
  void both_languages_are_needed_and_neither_too_long() {
    assertFlaw(
        form(text("q").replace("'en': 'Q'", "'en': ' '")),
        PartKey.question("q"),
        "label missing.en");
    assertFlaw(form(text("q").replace("问", "问".repeat(121))), PartKey.question("q"), "label long");
    assertFlaw(form(text("q")).replace("'zh': '试', ", ""), PartKey.FORM, "title missing.zh");
    assertFlaw(
        form(text("q")).replace("'zh': '一', ", ""), PartKey.section("main"), "title missing.zh");
  }

  @Test
  void a_form_asks_something_and_not_too_much() {
    assertFlaw(form(""), PartKey.section("main"), "questions no_question");
    var many =
        IntStream.range(0, 251)
            .mapToObj(number -> text("q" + number))
            .collect(Collectors.joining(","));
    assertFlaw(form(many), PartKey.FORM, "sections too_many_questions");
    assertThat(
            SketchCheck.of(
                SketchParts.emptyForm()
                    .remove(PartKey.section(SketchParts.emptyForm().sections().getFirst().id()))))
        .isNotEmpty();
  }

  @Test
  void what_is_right_has_no_flaws() {
    var right =
        form(
            text("lamp")
                + ","
                + text("why")
                    .replace("}}", "}, 'relevant': {'all': [{'question': 'lamp', 'is': 'off'}]}}"));
    assertThat(SketchCheck.of(SketchJson.read(right.replace('\'', '"')))).isEmpty();
    assertThat(FormJson.read(right.replace('\'', '"'))).isNotNull();
  }

  private static void assertFlaw(String form, PartKey part, String flaw) {
    var json = form.replace('\'', '"');
    assertThat(SketchCheck.of(SketchJson.read(json)))
        .filteredOn(one -> one.part().equals(part))
        .extracting(one -> one.member() + " " + one.code())
        .contains(flaw);
    assertThatThrownBy(() -> FormJson.read(json)).isInstanceOf(WrongForm.class);
  }

  private static String text(String id) {
    return "{'type': 'text', 'id': '" + id + "', " + label() + "}";
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
