package app.courtyard.casework.ui;

import app.courtyard.casework.AnswerTemplate;
import app.courtyard.casework.CaseClasses.Topic;
import app.courtyard.casework.CaseState;
import app.courtyard.casework.TemplateRefused;
import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.Notice;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One frequent answer, to be changed. */
class TemplatePane extends DetailPane {

  private final UUID id;
  private final transient Keeping keeping;
  private final TextField title = new TextField();
  private final TextArea words = new TextArea();
  private final Select<Topic> topic = new Select<>();
  private final Select<CaseState> state = new Select<>();
  private transient @Nullable AnswerTemplate before;

  /** Where it is kept. */
  interface Keeping {
    void save(@Nullable AnswerTemplate before, AnswerTemplate after);

    void remove(AnswerTemplate before);
  }

  /**
   * @param template null: a new one
   * @param entered told when something is changed
   */
  TemplatePane(
      UUID id,
      @Nullable AnswerTemplate template,
      RouterLink back,
      List<Topic> topics,
      Keeping keeping,
      Runnable entered) {
    super(
        back,
        back.getTranslation("answers.back"),
        template == null ? back.getTranslation("answers.new") : template.title(),
        back.getTranslation("answers.lead"));
    this.id = id;
    this.before = template;
    this.keeping = keeping;
    title.setLabel(getTranslation("answers.name"));
    title.setMaxLength(AnswerTemplate.MOST_TITLE);
    words.setLabel(getTranslation("answers.words"));
    words.setHelperText(getTranslation("answers.words.hint"));
    words.setMaxLength(AnswerTemplate.MOST_WORDS);
    words.setMinHeight("160px");
    choice(topic, "answers.topic", "answers.any-topic");
    topic.setItems(topics);
    String anyTopic = getTranslation("answers.any-topic");
    topic.setItemLabelGenerator(one -> one == null ? anyTopic : one.label().in(getLocale()));
    choice(state, "answers.state", "answers.any-state");
    state.setItems(
        CaseState.RECEIVED, CaseState.ASSIGNED, CaseState.IN_PROGRESS, CaseState.RESOLVED);
    String anyState = getTranslation("answers.any-state");
    state.setItemLabelGenerator(
        one -> one == null ? anyState : getTranslation("cases.state." + one.code()));
    if (template != null) {
      title.setValue(template.title());
      words.setValue(template.words());
      topics.stream()
          .filter(one -> one.code().equals(template.topic()))
          .findFirst()
          .ifPresent(topic::setValue);
      state.setValue(template.state());
    }
    title.addValueChangeListener(change -> entered.run());
    words.addValueChangeListener(change -> entered.run());
    topic.addValueChangeListener(change -> entered.run());
    state.addValueChangeListener(change -> entered.run());
    Div fits = new Div(topic, state);
    fits.addClassNames("row", "wraps");
    Div fields = new Div(title, fits, words);
    fields.addClassNames("card", "stack");
    scroll.add(fields);
    add(foot());
  }

  private void choice(Select<?> select, String label, String any) {
    select.setLabel(getTranslation(label));
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(getTranslation(any));
  }

  private Div foot() {
    Div foot = new Div();
    foot.addClassName("foot");
    if (before != null) {
      NativeButton remove = new NativeButton(getTranslation("answers.remove"), click -> ask());
      remove.addClassName("btn");
      foot.add(remove);
    }
    NativeButton save = new NativeButton(getTranslation("answers.save"), click -> save());
    save.addClassNames("btn", "main");
    foot.add(save);
    return foot;
  }

  private void ask() {
    say(new Notice("answers.remove.sure").with("answers.remove", this::remove));
  }

  private void remove() {
    try {
      keeping.remove(before);
    } catch (ChangedMeanwhile changed) {
      goOnFrom(changed.present(AnswerTemplate.class));
    }
  }

  private void save() {
    title.setInvalid(false);
    words.setInvalid(false);
    try {
      keeping.save(
          before,
          new AnswerTemplate(
              id,
              title.getValue(),
              words.getValue(),
              topic.isEmpty() ? null : topic.getValue().code(),
              state.getValue()));
    } catch (TemplateRefused refused) {
      refuse(refused.reason());
    } catch (ChangedMeanwhile changed) {
      goOnFrom(changed.present(AnswerTemplate.class));
    }
  }

  private void refuse(TemplateRefused.Reason reason) {
    String said =
        getTranslation(
            "answers.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    HasValidation field =
        switch (reason) {
          case TITLE_MISSING, TITLE_TOO_LONG, TITLE_TAKEN, TOO_MANY -> title;
          case WORDS_MISSING, WORDS_TOO_LONG -> words;
        };
    field.setErrorMessage(said);
    field.setInvalid(true);
  }

  /** What somebody else wrote meanwhile is shown; what was typed here is still in the fields. */
  private void goOnFrom(AnswerTemplate present) {
    before = present;
    Notice meanwhile = new Notice("answers.meanwhile");
    Paragraph theirs = new Paragraph(present.words());
    theirs.addClassName("said-words");
    meanwhile.add(theirs);
    say(meanwhile);
  }
}
