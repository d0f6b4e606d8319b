package app.courtyard.request.ui;

import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.Channel;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.casework.ui.KnownAround;
import app.courtyard.casework.ui.PlaceField;
import app.courtyard.casework.ui.ReporterFields;
import app.courtyard.request.NewRequest;
import app.courtyard.request.Outcome;
import app.courtyard.request.Request;
import app.courtyard.request.RequestKind;
import app.courtyard.request.RequestRefused.Field;
import app.courtyard.ui.Chips;
import app.courtyard.ui.Labelled;
import app.courtyard.ui.MomentField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;

/** What is asked while somebody is on the telephone, in the order in which they tell it. */
class RequestFields extends Div {

  /** A digit presses a chip, and one goes on writing. */
  private static final String BY_DIGIT =
      """
      this.addEventListener('keydown', event => {
        const chip = this.querySelectorAll('button')[Number(event.key) - 1];
        if (chip && !event.ctrlKey && !event.altKey && !event.metaKey) {
          event.preventDefault();
          chip.click();
          $0.focus();
        }
      });
      """;

  private final transient CaseReader reader;
  private final Chips<RequestKind> kind;
  private final TextArea words = new TextArea();
  private final PlaceField place;
  private final KnownAround around;
  private final ReporterFields reporter;
  private final OutcomeFields outcome;
  private final Chips<Channel> channel;
  private final MomentField said;
  private final transient WrongFields wrong = new WrongFields();

  /**
   * @param by on which way the last one came in: likely so does the next
   */
  RequestFields(
      CaseClasses classes,
      Surroundings surroundings,
      CaseReader reader,
      Channel by,
      Runnable entered) {
    this.reader = reader;
    addClassNames("stack", "wide", "intake");
    kind =
        new Chips<>(
            getTranslation("requests.kind"),
            List.of(RequestKind.values()),
            RequestWords::kind,
            false);
    kind.addClassName("numbered");
    ChipsField kindField = new ChipsField(getTranslation("requests.kind"), kind);
    words.setLabel(getTranslation("requests.words"));
    words.setMaxLength(Request.MOST_WORDS);
    words.setMinHeight("96px");
    words.addValueChangeListener(change -> entered.run());
    place = new PlaceField(surroundings, reader);
    around = new KnownAround(surroundings, reader);
    reporter = new ReporterFields(surroundings, reader, entered);
    outcome = new OutcomeFields(classes, reader, false, entered, this::lookAround);
    place.addValueChangeListener(
        change -> {
          entered.run();
          reporter.livesIn(change.getValue());
          lookAround();
        });
    kind.onChange(
        () -> {
          entered.run();
          outcome.setVisible(true);
          outcome.offer(chosen(kind));
        });
    outcome.setVisible(false);
    channel =
        new Chips<>(
            getTranslation("cases.channel"),
            List.of(
                Channel.HOTLINE,
                Channel.FRONT_DESK,
                Channel.VISIT,
                Channel.WECHAT,
                Channel.CALLBACK,
                Channel.ON_SITE),
            one -> getTranslation("cases.channel." + one.code()),
            false);
    channel.setValues(List.of(by));
    said = new MomentField(getTranslation("requests.said"), null);
    said.setHelperText(getTranslation("requests.said.hint"));
    said.addValueChangeListener(change -> entered.run());
    add(
        kindField,
        words,
        place,
        around,
        reporter,
        outcome,
        new Labelled(getTranslation("cases.channel"), channel),
        said);
    wrong.add(Field.KIND, kindField);
    wrong.add(Field.WORDS, words);
    wrong.add(Field.PLACE, place);
    wrong.add(Field.REPORTER, reporter.name());
    wrong.add(Field.PHONE, reporter.phone());
    outcome.validate(wrong);
    wrong.add(Field.SPOKEN, said);
    around.show(null, null);
  }

  private void lookAround() {
    around.show(place.getValue(), outcome.topic());
    outcome.know(around.cases());
  }

  NewRequest request() {
    return new NewRequest(
        kind.values().isEmpty() ? null : chosen(kind),
        chosen(channel),
        words.getValue(),
        place.place(),
        reporter.resident(),
        reporter.name().getValue(),
        reporter.phone().getValue(),
        reader.instant(said.getValue()));
  }

  Outcome outcome() {
    return outcome.read();
  }

  Channel channel() {
    return chosen(channel);
  }

  void refused(Set<Field> fields) {
    wrong.show(fields);
  }

  void focus() {
    kind.focus();
  }

  private static <T> T chosen(Chips<T> chips) {
    return chips.values().iterator().next();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    kind.getElement().executeJs(BY_DIGIT, words.getElement());
  }
}
