package app.courtyard.form.ui;

import app.courtyard.form.Edit;
import app.courtyard.form.Flaw;
import app.courtyard.form.Part;
import app.courtyard.form.PartKey;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** The same words in both languages, side by side; what one lacks is said beneath it. */
class WordsFields extends Div {

  private static final int PAUSE_MS = 400;

  /** How words are read and written. */
  interface Access {
    String read(Part part, String language);

    Part write(Part part, String language, String words);
  }

  WordsFields(EditorDesk desk, PartKey key, Part part, String member, String label) {
    this(
        desk,
        key,
        part,
        member,
        label,
        new Access() {
          @Override
          public String read(Part from, String language) {
            return from.words(member, language);
          }

          @Override
          public Part write(Part to, String language, String words) {
            return to.withWords(member, language, words);
          }
        });
  }

  /**
   * @param member as flaws name it
   */
  WordsFields(EditorDesk desk, PartKey key, Part part, String member, String label, Access access) {
    addClassName("both-languages");
    for (String language : List.of("zh", "en")) {
      TextField field = new TextField(getTranslation("checklist.in." + language, label));
      field.setId(EditorDesk.domId(key, member.replace('.', '-') + "-" + language));
      field.setValue(access.read(part, language));
      field.getElement().setAttribute("lang", language);
      field.setValueChangeMode(ValueChangeMode.LAZY);
      field.setValueChangeTimeout(PAUSE_MS);
      field.setManualValidation(true);
      field.addValueChangeListener(
          event -> {
            if (event.isFromClient()) {
              desk.typed(Edit.of(key, one -> access.write(one, language, event.getValue())));
            }
          });
      desk.onCheck(flaws -> mark(field, flaws, key, member, language));
      add(field);
    }
  }

  private void mark(
      TextField field, List<Flaw> flaws, PartKey key, String member, String language) {
    var own =
        flaws.stream()
            .filter(
                flaw ->
                    flaw.part().equals(key)
                        && flaw.member().equals(member)
                        && flaw.language().equals(language))
            .findFirst();
    field.setErrorMessage(own.map(FlawLine::say).orElse(""));
    field.setInvalid(own.isPresent());
  }
}
