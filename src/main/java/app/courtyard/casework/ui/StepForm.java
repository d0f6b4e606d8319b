package app.courtyard.casework.ui;

import app.courtyard.casework.AnswerTemplate;
import app.courtyard.casework.CaseAct;
import app.courtyard.casework.DeskStep;
import app.courtyard.casework.NewCase;
import app.courtyard.casework.StepRefused;
import app.courtyard.casework.TimelineEntry;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The small form of one step. It stays as it is until it is done or left, whatever happens
 * meanwhile.
 */
class StepForm extends Div {

  private final ActField act;
  private final TextArea words = new TextArea();
  private final Div above = new Div();

  /**
   * @param act what belongs to it beside its words
   * @param entered told when something is written
   */
  StepForm(DeskStep step, ActField act, Runnable entered) {
    this.act = act;
    addClassNames("card", "stack", "step-form");
    words.setLabel(getTranslation("cases.words." + step.code()));
    words.setMaxLength(NewCase.MOST_WORDS);
    words.setMinHeight("112px");
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.addValueChangeListener(
        change -> {
          words.setInvalid(false);
          entered.run();
        });
    above.addClassName("stack");
    H2 title = new H2(getTranslation("cases.do." + step.code()));
    title.addClassName("title");
    add(title, above, act, words);
  }

  /** Goes under what is written already, and can be changed there. */
  void offer(List<AnswerTemplate> templates) {
    if (templates.isEmpty()) {
      return;
    }
    ComboBox<AnswerTemplate> choice = new ComboBox<>(getTranslation("answers.use"));
    choice.setItems(templates);
    choice.setItemLabelGenerator(AnswerTemplate::title);
    choice.addValueChangeListener(
        change -> {
          if (change.getValue() != null) {
            String before = words.getValue().strip();
            String chosen = change.getValue().words();
            words.setValue(before.isEmpty() ? chosen : before + "\n" + chosen);
            choice.clear();
            words.focus();
          }
        });
    addComponentAtIndex(indexOf(words), choice);
  }

  Optional<CaseAct> act() {
    return act.act();
  }

  String words() {
    return words.getValue();
  }

  /** Why it was not done, beside what it is about. */
  void refused(StepRefused.Why why) {
    String said =
        getTranslation("cases.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    switch (why) {
      case WORDS_MISSING, WORDS_TOO_LONG -> {
        words.setErrorMessage(said);
        words.setInvalid(true);
        words.focus();
      }
      case PAST, SATISFACTION, LINK, OWNER -> act.complain(said);
      case STATE, OWN_WORK, LINKED_WAIT -> sayAbove(said);
    }
  }

  void sayAbove(String said) {
    Paragraph note = new Paragraph(said);
    note.addClassName("note");
    note.getElement().setAttribute("role", "alert");
    above.removeAll();
    above.add(note);
    above.scrollIntoView();
  }

  /** What others did since, to be looked at before one goes on. */
  void changedSince(List<TimelineEntry> since, CaseTimeline timeline) {
    sayAbove(getTranslation("cases.changed"));
    timeline.show(since, Map.of());
    above.add(timeline);
  }

  void focus() {
    scrollIntoView();
    if (!act.focusFirst()) {
      words.focus();
    }
  }
}
