package app.courtyard.capture.ui;

import app.courtyard.capture.HeldCapture;
import app.courtyard.capture.NamedPlace;
import app.courtyard.capture.ReasonCode;
import app.courtyard.capture.Remedy;
import app.courtyard.form.Form;
import app.courtyard.people.Person;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A reason why something is held, with the buttons that settle it. */
class ReasonCard extends Div {

  private final transient Choices choices;
  private final transient Consumer<Decision> decide;
  private final Div buttons = new Div();
  private final Div chooser = new Div();
  private final List<NativeButton> reveals = new ArrayList<>();
  private @Nullable NativeButton main;

  /**
   * @param words why, in the order of the form where it is about answers
   * @param sample one that is held for it; of several any
   * @param mends whether it corrects something earlier
   */
  ReasonCard(
      ReasonCode reason,
      List<String> words,
      HeldCapture sample,
      boolean mends,
      Choices choices,
      Consumer<Decision> decide) {
    this.choices = choices;
    this.decide = decide;
    addClassNames("card", "stack", "reason-card");
    words.forEach(
        each -> {
          Div line = new Div(each);
          line.addClassName("title");
          add(line);
        });
    buttons.addClassNames("row", "wraps");
    chooser.addClassName("stack");
    chooser.setVisible(false);
    switch (reason) {
      case PLACE_OUTSIDE -> {
        asItIs(reason, "held.settle.as-it-is");
        elsewhere();
        someoneElse();
      }
      case UNKNOWN_PLACE -> elsewhere();
      case ACCOUNT_LOCKED, TOKEN_REVOKED -> {
        main(
            getTranslation("held.settle.in-name", sample.accountName()),
            Decision.of(new Remedy.AsItIs(reason)));
        someoneElse();
      }
      case ANSWERS -> {
        say("held.settle.answers.lead");
        asItIs(reason, "held.settle.answers");
      }
      case UNKNOWN_VERSION ->
          main(getTranslation("held.settle.version"), held -> List.of(newestOf(held)));
      case UNKNOWN_FORM ->
          reveal(
              "held.settle.form",
              () ->
                  combo(
                      "held.settle.form.which",
                      choices.forms(),
                      form -> form.title().in(getLocale())),
              form -> new Remedy.ReadAs(form.id(), form.version()));
      case CLOCK -> {
        main(getTranslation("held.settle.received-time"), Decision.of(new Remedy.MadeAt(null)));
        anotherTime(sample);
      }
      case OTHER_CONTENT -> {
        say("held.settle.correction.lead");
        main(getTranslation("held.settle.correction"), Decision.of(new Remedy.AsCorrection()));
      }
      case UNKNOWN_RECORD -> {
        if (mends) {
          asItIs(reason, "held.settle.alone");
        } else {
          say("held.settle.void.lead");
          main(getTranslation("held.settle.again"), Decision.of());
        }
      }
      case HANDLER -> main(getTranslation("held.settle.again"), Decision.of());
      case UNREADABLE, TOO_LARGE, TOO_MANY_PHOTOS -> say("held.settle.only-aside");
    }
    if (buttons.getChildren().findAny().isPresent()) {
      add(buttons, chooser);
    }
  }

  /** Leaves the card, to stand in the foot. */
  Optional<NativeButton> takeMain() {
    Optional<NativeButton> taken = Optional.ofNullable(main);
    taken.ifPresent(buttons::remove);
    buttons.setVisible(buttons.getComponentCount() > 0);
    return taken;
  }

  private Remedy newestOf(HeldCapture held) {
    Form form = choices.newest().apply(String.valueOf(held.formId())).orElseThrow();
    return new Remedy.ReadAs(form.id(), form.version());
  }

  private void asItIs(ReasonCode reason, String label) {
    main(getTranslation(label), Decision.of(new Remedy.AsItIs(reason)));
  }

  private void elsewhere() {
    reveal(
        "held.settle.place",
        () -> combo("held.settle.place.which", choices.places(), NamedPlace::name),
        place -> new Remedy.AtPlace(place.id()));
  }

  private void someoneElse() {
    reveal(
        "held.settle.person",
        () -> combo("held.settle.person.which", choices.people(), Person::name),
        person -> new Remedy.OfPerson(person.id()));
  }

  private void anotherTime(HeldCapture sample) {
    reveal(
        "held.settle.time",
        () -> {
          DateTimePicker picker = new DateTimePicker(getTranslation("held.settle.time.which"));
          picker.setLocale(getLocale());
          picker.setValue(
              LocalDateTime.ofInstant(sample.receivedAt(), choices.zone())
                  .withSecond(0)
                  .withNano(0));
          return picker;
        },
        (LocalDateTime time) ->
            new Remedy.MadeAt(
                time.atZone(choices.zone()).withZoneSameInstant(ZoneOffset.UTC).toInstant()));
  }

  private void main(String label, Decision decision) {
    NativeButton button = new NativeButton(label, click -> decide.accept(decision));
    button.addClassNames("btn", "main");
    buttons.add(button);
    main = button;
  }

  /** A button that shows a field, and another that goes by what was chosen there. */
  private <F extends Component & HasValue<?, T>, T> void reveal(
      String label, Supplier<F> field, Function<T, Remedy> remedy) {
    NativeButton button = new NativeButton(getTranslation(label + ".choose"));
    button.addClassNames("btn", "calm");
    button.addClickListener(
        click -> {
          F choice = field.get();
          NativeButton go = new NativeButton(getTranslation(label));
          go.addClassNames("btn", "main");
          go.addClickListener(
              press -> {
                if (!choice.isEmpty()) {
                  decide.accept(Decision.of(remedy.apply(choice.getValue())));
                }
              });
          chooser.removeAll();
          chooser.add(choice, go);
          chooser.setVisible(true);
          reveals.forEach(each -> press(each, each == button));
          // What is chosen here is what the next tap is for.
          if (main != null) {
            main.removeClassName("main");
          }
        });
    press(button, false);
    reveals.add(button);
    buttons.add(button);
  }

  private static void press(NativeButton button, boolean pressed) {
    button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
  }

  private <T> ComboBox<T> combo(String label, Supplier<List<T>> items, Function<T, String> words) {
    ComboBox<T> combo = new ComboBox<>(getTranslation(label));
    combo.setItemLabelGenerator(words::apply);
    combo.setItems(items.get());
    return combo;
  }

  private void say(String key) {
    Paragraph words = new Paragraph(getTranslation(key));
    words.addClassName("sub");
    add(words);
  }
}
