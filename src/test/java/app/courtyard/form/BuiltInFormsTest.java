package app.courtyard.form;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInFormsTest {

  private static final Path EXPECTED = Path.of("src/test/resources/checklists/expected.txt");
  private static final Map<String, Integer> SIZES =
      Map.of("facility", 20, "cleaning", 15, "security", 12, "greenery", 9);
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  private final List<Form> forms = BuiltInForms.all();

  @Test
  void no_item_of_the_four_checklists_is_missing_in_the_forms_of_its_list() throws IOException {
    var items = itemsOf("facility.", "cleaning.", "security.", "greenery.");
    assertThat(items).isEqualTo(expected());
    assertThat(items.keySet()).isEqualTo(SIZES.keySet());
    items.forEach((list, wordings) -> assertThat(wordings).as(list).hasSize(SIZES.get(list)));
  }

  @Test
  void no_item_is_missing_in_the_stops_of_a_round_but_those_of_a_guards_own_papers()
      throws IOException {
    var stops = itemsOf("stop.");
    var missing =
        expected().values().stream()
            .flatMap(Set::stream)
            .filter(item -> stops.values().stream().noneMatch(items -> items.contains(item)))
            .map(item -> item.split(" \\| ")[0]);
    assertThat(missing).containsExactlyInAnyOrder("交接班记录", "巡逻签到", "应急流程问答");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lobby",
        "stairs",
        "lift-room",
        "basement",
        "roof",
        "garage",
        "grounds",
        "playground",
        "water",
        "gate",
        "garden",
        "waste",
        "toilet"
      })
  void every_kind_of_checkpoint_has_a_mixed_checklist(String kind) {
    var form =
        forms.stream().filter(candidate -> candidate.id().equals("stop." + kind)).findFirst();
    assertThat(form).isPresent();
    assertThat(form.get().sections()).hasSizeGreaterThan(1);
  }

  @Test
  void the_forms_of_a_round_and_of_a_finding_are_there() {
    assertThat(forms)
        .extracting(Form::id)
        .contains("patrol.start", "patrol.pause", "patrol.missed", "patrol.finish", "finding");
  }

  @Test
  void an_item_is_the_same_wherever_it_stands() {
    var checklists = forms.stream().filter(form -> form.kind() == FormKind.CHECKLIST);
    checklists
        .flatMap(Form::questions)
        .collect(groupingBy(Question::id, toSet()))
        .forEach((id, questions) -> assertThat(questions).as(id).hasSize(1));
  }

  @Test
  void what_fails_urgently_asks_for_a_photo() {
    verdicts("")
        .filter(verdict -> verdict.severity() == Severity.URGENT)
        .forEach(
            verdict -> assertThat(verdict.photo()).as(verdict.id()).isEqualTo(PhotoDemand.ON_FAIL));
  }

  @Test
  void every_form_speaks_both_languages() {
    forms.stream()
        .flatMap(BuiltInFormsTest::words)
        .forEach(
            words -> {
              assertThat(words.zh()).containsPattern(CHINESE);
              assertThat(words.en()).doesNotContainPattern(CHINESE);
            });
  }

  @Test
  void a_form_lies_in_the_file_of_its_name() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/forms"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              forms.stream().map(form -> form.id() + ".json").toList());
    }
  }

  private static Stream<Words> words(Form form) {
    var ofSections = form.sections().stream().map(Section::title);
    var ofQuestions =
        form.questions().flatMap(question -> Stream.of(question.label(), question.hint()));
    var ofOptions =
        form.questions()
            .flatMap(
                question ->
                    switch (question) {
                      case Question.Choice choice -> choice.options().stream().map(Option::label);
                      case Question.Choices choices ->
                          choices.options().stream().map(Option::label);
                      default -> Stream.<Words>empty();
                    });
    return Stream.of(Stream.of(form.title()), ofSections, ofQuestions, ofOptions)
        .flatMap(all -> all)
        .filter(words -> words != null);
  }

  private Stream<Question.Verdict> verdicts(String prefix) {
    return forms.stream()
        .filter(form -> form.id().startsWith(prefix))
        .flatMap(Form::questions)
        .filter(Question.Verdict.class::isInstance)
        .map(Question.Verdict.class::cast);
  }

  /** Section id to items, each as 'wording | severity | department'. */
  private Map<String, Set<String>> itemsOf(String... prefixes) {
    return forms.stream()
        .filter(form -> Stream.of(prefixes).anyMatch(form.id()::startsWith))
        .flatMap(form -> form.sections().stream())
        .flatMap(
            section ->
                section.questions().stream()
                    .map(question -> Map.entry(section.id(), line(question))))
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
  }

  private static String line(Question question) {
    var verdict = (Question.Verdict) question;
    return verdict.label().zh()
        + " | "
        + verdict.severity().code()
        + " | "
        + verdict.department().code();
  }

  private static Map<String, Set<String>> expected() throws IOException {
    return Files.readAllLines(EXPECTED).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\|", 2))
        .collect(
            groupingBy(parts -> parts[0].strip(), mapping(parts -> parts[1].strip(), toSet())));
  }
}
