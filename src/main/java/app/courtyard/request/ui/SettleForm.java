package app.courtyard.request.ui;

import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.Surroundings.Where;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.casework.ui.KnownAround;
import app.courtyard.casework.ui.PlaceField;
import app.courtyard.request.Outcome;
import app.courtyard.request.Request;
import app.courtyard.request.RequestRefused.Field;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a request that waits; only what nobody said before is asked: its outcome, and the
 * place where it needs one and none is known that is still there.
 */
class SettleForm extends Div {

  private final transient @Nullable Where where;
  private final PlaceField place;
  private final KnownAround around;
  private final OutcomeFields outcome;
  private final transient WrongFields wrong = new WrongFields();

  /**
   * @param entered told when somebody enters something
   */
  SettleForm(
      Request request,
      CaseClasses classes,
      Surroundings surroundings,
      CaseReader reader,
      Runnable entered) {
    where =
        Optional.ofNullable(request.placeId())
            .flatMap(id -> surroundings.place(reader.person(), id))
            .orElse(null);
    addClassNames("card", "stack", "intake");
    place = new PlaceField(surroundings, reader);
    around = new KnownAround(surroundings, reader);
    outcome = new OutcomeFields(classes, reader, true, entered, this::lookAround);
    place.addValueChangeListener(
        change -> {
          entered.run();
          lookAround();
        });
    H2 title = new H2(getTranslation("requests.outcome"));
    title.addClassName("title");
    add(title, around, outcome, place);
    wrong.add(Field.PLACE, place);
    outcome.validate(wrong);
    outcome.offer(request.kind());
  }

  private void lookAround() {
    place.setVisible(where == null && outcome.opensCase());
    around.show(where == null ? place.getValue() : where, outcome.topic());
    outcome.know(around.cases());
  }

  /** Null where it was known before, or none is asked for. */
  @Nullable UUID place() {
    return place.isVisible() ? place.place() : null;
  }

  Outcome outcome() {
    return outcome.read();
  }

  void refused(Set<Field> fields) {
    wrong.show(fields);
  }
}
