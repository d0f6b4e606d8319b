package app.courtyard.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.form.Change.Kind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SketchTest {

  private final Form lobby = builtIn("facility.lobby");
  private final Sketch sketch = Sketch.of(lobby);

  static Stream<Form> builtIns() {
    return BuiltInForms.all().stream();
  }

  private static Form builtIn(String id) {
    return builtIns().filter(form -> form.id().equals(id)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("builtIns")
  void a_form_comes_out_of_the_editor_as_it_went_in(Form form) {
    assertThat(Sketch.of(form).asForm(form.id(), form.version())).isEqualTo(form);
    var stored = SketchJson.read(SketchJson.write(Sketch.of(form)));
    assertThat(stored).isEqualTo(Sketch.of(form));
    assertThat(FormJson.write(stored.asForm(form.id(), form.version())))
        .isEqualTo(FormJson.write(form));
    assertThat(SketchCheck.of(stored)).isEmpty();
    assertThat(SketchChanges.between(Sketch.of(form), stored)).isEmpty();
  }

  @Test
  void a_question_moves_within_its_section_and_on_into_the_next() {
    var first = sketch.sections().getFirst();
    var last = first.questions().getLast().id();
    var two = sketch.insertSection(SketchParts.section(), 1);
    var over = two.move(PartKey.question(last), 1);
    assertThat(over.sectionOf(last).orElseThrow().id()).isEqualTo(two.sections().get(1).id());
    assertThat(over.move(PartKey.question(last), -1)).isEqualTo(two);
    assertThat(over.move(PartKey.question(last), 1)).isEqualTo(over);
    assertThat(two.moveInto(last, two.sections().get(1).id())).isEqualTo(over);
    var top = first.questions().getFirst().id();
    assertThat(sketch.move(PartKey.question(top), -1)).isEqualTo(sketch);
  }

  @Test
  void a_section_moves_with_its_questions() {
    var two = sketch.insertSection(SketchParts.section(), 1);
    var main = PartKey.section(sketch.sections().getFirst().id());
    assertThat(two.move(main, 1).indexOf(main)).isEqualTo(1);
    assertThat(two.move(main, 1).move(main, -1)).isEqualTo(two);
  }

  @Test
  void what_was_taken_away_can_be_put_back_where_it_was() {
    var second = sketch.sections().getFirst().questions().get(1);
    var key = PartKey.question(second.id());
    var section = sketch.sections().getFirst().id();
    assertThat(sketch.remove(key).insertQuestion(second, section, 1)).isEqualTo(sketch);
  }

  @Test
  void what_changed_is_told_part_by_part() {
    var questions = sketch.sections().getFirst().questions();
    var urgent = PartKey.question(questions.get(1).id());
    var gone = PartKey.question(questions.get(2).id());
    var up = PartKey.question(questions.get(4).id());
    var added = SketchParts.question("text");
    var after =
        sketch
            .with(urgent, one -> one.with("severity", "minor"))
            .move(up, -1)
            .remove(gone)
            .insertQuestion(added, sketch.sections().getFirst().id(), Integer.MAX_VALUE);
    assertThat(SketchChanges.between(sketch, after))
        .extracting(Change::kind, Change::key, Change::member)
        .contains(
            org.assertj.core.groups.Tuple.tuple(Kind.CHANGED, urgent, "severity"),
            org.assertj.core.groups.Tuple.tuple(Kind.REMOVED, gone, ""),
            org.assertj.core.groups.Tuple.tuple(Kind.ADDED, PartKey.question(added.id()), ""))
        .filteredOn(one -> one.toArray()[0] == Kind.MOVED)
        .hasSize(1);
  }

  @Test
  void who_writes_on_what_another_took_away_loses_nothing() {
    var second = sketch.sections().getFirst().questions().get(1);
    var key = PartKey.question(second.id());
    var edit = Edit.of(key, one -> one.withWords("label", "zh", "新写的"));
    var kept = edit.on(sketch.remove(key), sketch);
    assertThat(kept.indexOf(key)).isEqualTo(1);
    assertThat(kept.question(second.id()).orElseThrow().words("label", "zh")).isEqualTo("新写的");
    var section = PartKey.section(sketch.sections().getFirst().id());
    var emptied = sketch.insertSection(SketchParts.section(), 1).remove(section);
    var back = edit.on(emptied, sketch);
    assertThat(back.sectionOf(second.id()).orElseThrow().id()).isEqualTo(section.id());
  }
}
