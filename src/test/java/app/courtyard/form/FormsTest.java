package app.courtyard.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CourtyardTest
class FormsTest {

  private static final AtomicInteger NEXT = new AtomicInteger();

  @Autowired Forms forms;

  String id;

  @BeforeEach
  void nextId() {
    id = "test.forms-" + NEXT.incrementAndGet();
  }

  @Test
  void the_forms_of_the_app_are_issued_at_start() {
    assertThat(forms.current()).containsAll(BuiltInForms.all());
  }

  @Test
  void a_form_that_is_not_there_is_not_found() {
    assertThat(forms.find(id, 1)).isEmpty();
    assertThat(forms.newest(id)).isEmpty();
  }

  @Test
  void a_form_can_be_found_as_soon_as_it_is_issued() {
    assertThat(forms.find(id, 1)).isEmpty();
    forms.issue(form(1, "灯"));
    assertThat(forms.find(id, 1)).contains(form(1, "灯"));
  }

  @Test
  void an_old_version_stays_readable_beside_the_newest() {
    forms.issue(form(1, "灯"));
    forms.issue(form(2, "灯具"));
    assertThat(forms.find(id, 1)).contains(form(1, "灯"));
    assertThat(forms.newest(id)).contains(form(2, "灯具"));
    assertThat(forms.current()).contains(form(2, "灯具")).doesNotContain(form(1, "灯"));
  }

  @Test
  void the_same_form_issued_twice_changes_nothing() {
    forms.issue(form(1, "灯"));
    forms.issue(form(1, "灯"));
    assertThat(forms.newest(id)).contains(form(1, "灯"));
  }

  @Test
  void an_issued_version_never_changes() {
    forms.issue(form(1, "灯"));
    assertThatThrownBy(() -> forms.issue(form(1, "灯具")))
        .isInstanceOf(IssuedFormDiffers.class)
        .hasMessage("Version 1 of form " + id + " was issued with another content");
    assertThat(forms.find(id, 1)).contains(form(1, "灯"));
  }

  private Form form(int version, String label) {
    var question = new Question.Text("lamp", new Words(label, "Lamp"), null, true, null, 20, null);
    var section = new Section("main", new Words("一", "One"), null, List.of(question));
    return new Form(
        id, version, new Words("试", "Test"), FormKind.CHECKLIST, null, List.of(section));
  }
}
