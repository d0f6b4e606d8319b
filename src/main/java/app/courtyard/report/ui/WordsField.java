package app.courtyard.report.ui;

import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.report.ReportDesk;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** One place to write in: what is written is kept as it is written. */
class WordsField extends TextArea {

  private static final int PAUSE_MILLIS = 800;

  private final String key;

  /** Where it is kept. */
  interface Keeping {

    /**
     * @throws ChangedMeanwhile when something else stands there than before
     */
    void write(String key, String before, String words);
  }

  WordsField(String key, String label, String asks, String words, Keeping keeping) {
    this.key = key;
    if (label.isEmpty()) {
      setAriaLabel(asks);
      setPlaceholder(asks);
    } else {
      setAriaLabel(label);
      setHelperText(asks);
    }
    addClassName("report-words");
    setMaxLength(ReportDesk.MOST_WORDS);
    setValue(words);
    setValueChangeMode(ValueChangeMode.LAZY);
    setValueChangeTimeout(PAUSE_MILLIS);
    addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            keep(keeping);
          }
        });
    this.kept = words;
  }

  private String kept;

  String key() {
    return key;
  }

  /** What somebody else has written here meanwhile is shown beside what was typed. */
  private void keep(Keeping keeping) {
    setInvalid(false);
    try {
      keeping.write(key, kept, getValue());
      kept = getValue().strip();
    } catch (ChangedMeanwhile changed) {
      kept = changed.present(String.class);
      setErrorMessage(getTranslation("reports.words.meanwhile", kept));
      setInvalid(true);
    }
  }

  void missing() {
    setErrorMessage(getTranslation("reports.words.missing"));
    setInvalid(true);
    focus();
  }
}
