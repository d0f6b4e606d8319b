package app.courtyard.weekly.ui;

import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.ui.DayField;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.Notice;
import app.courtyard.weekly.Precaution;
import app.courtyard.weekly.PrecautionRefused;
import app.courtyard.weekly.Precautions.Entered;
import app.courtyard.weekly.Precautions.Responsible;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One precaution: what is done, by whom, by when, and whether it was. */
class PrecautionPane extends DetailPane {

  private final transient Keeping keeping;
  private final TextArea words = new TextArea();
  private final ComboBox<Responsible> responsible = new ComboBox<>();
  private final DayField due;
  private final Checkbox done = new Checkbox();
  private transient @Nullable Precaution before;

  /** Where it is kept. */
  @FunctionalInterface
  interface Keeping {

    /**
     * @param before null: a new one
     */
    void save(@Nullable Precaution before, Entered entered);
  }

  /**
   * @param about in words
   * @param precaution null: a new one
   * @param usual by when one is usually done
   * @param entered told when something is changed
   */
  PrecautionPane(
      RouterLink back,
      String about,
      @Nullable Precaution precaution,
      List<Responsible> people,
      LocalDate usual,
      Keeping keeping,
      Runnable entered) {
    super(
        back,
        back.getTranslation("weekly.back"),
        back.getTranslation(precaution == null ? "weekly.precaution.add" : "weekly.precaution"),
        about);
    this.before = precaution;
    this.keeping = keeping;
    words.setLabel(getTranslation("weekly.words"));
    words.setHelperText(getTranslation("weekly.words.hint"));
    words.setMaxLength(Precaution.MOST_WORDS);
    words.setMinHeight("140px");
    responsible.setLabel(getTranslation("weekly.responsible"));
    responsible.setItems(people);
    responsible.setItemLabelGenerator(Responsible::name);
    due = new DayField(getTranslation("weekly.due"), precaution == null ? usual : precaution.due());
    done.setLabel(getTranslation("weekly.done"));
    if (precaution != null) {
      words.setValue(precaution.words());
      choose(people, precaution.responsibleId());
      done.setValue(precaution.doneOn() != null);
    }
    words.addValueChangeListener(change -> entered.run());
    responsible.addValueChangeListener(change -> entered.run());
    due.addValueChangeListener(change -> entered.run());
    done.addValueChangeListener(change -> entered.run());
    Div fields = new Div(words, responsible, due, done);
    fields.addClassNames("card", "stack");
    scroll.add(fields);
    NativeButton save = new NativeButton(getTranslation("weekly.save"), click -> save());
    save.addClassNames("btn", "main");
    Div foot = new Div(save);
    foot.addClassName("foot");
    add(foot);
  }

  private void choose(List<Responsible> people, UUID id) {
    people.stream().filter(one -> one.id().equals(id)).findFirst().ifPresent(responsible::setValue);
  }

  private void save() {
    List.<HasValidation>of(words, responsible, due).forEach(field -> field.setInvalid(false));
    try {
      keeping.save(
          before,
          new Entered(
              words.getValue(),
              responsible.getOptionalValue().map(Responsible::id).orElse(null),
              due.getValue(),
              done.getValue()));
    } catch (PrecautionRefused refused) {
      refuse(refused.reason());
    } catch (ChangedMeanwhile changed) {
      goOnFrom(changed.present(Precaution.class));
    }
  }

  private void refuse(PrecautionRefused.Reason reason) {
    HasValidation field =
        switch (reason) {
          case WORDS_MISSING, WORDS_TOO_LONG -> words;
          case RESPONSIBLE -> responsible;
          case DUE_MISSING -> due;
        };
    field.setErrorMessage(
        getTranslation(
            "weekly.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    field.setInvalid(true);
  }

  /** What somebody else wrote meanwhile is shown; what was typed here is still in the fields. */
  private void goOnFrom(Precaution present) {
    before = present;
    Notice meanwhile = new Notice("weekly.meanwhile");
    Paragraph theirs = new Paragraph(present.words());
    theirs.addClassName("said-words");
    meanwhile.add(theirs);
    say(meanwhile);
  }
}
