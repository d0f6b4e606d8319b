package app.courtyard.premises.ui;

import app.courtyard.premises.GeoPoint;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where something stands: typed, or taken from the device that one stands there with. */
class PositionField extends Div {

  /** Metres if it went well, else a code of the Geolocation API; 0 where the browser has none. */
  private static final String ASK =
      """
      return new Promise(tell => {
        if (!navigator.geolocation) { tell({wrong: 0}); return; }
        navigator.geolocation.getCurrentPosition(
          ({coords}) => tell({latitude: coords.latitude, longitude: coords.longitude, metres: coords.accuracy}),
          error => tell({wrong: error.code}),
          {enableHighAccuracy: true, timeout: 15000, maximumAge: 0});
      })
      """;

  private static final double MICRO = 1e6;

  private final NumberField latitude = degrees("place.latitude", GeoPoint.MOST_LATITUDE);
  private final NumberField longitude = degrees("place.longitude", GeoPoint.MOST_LONGITUDE);
  private final Paragraph words = new Paragraph();
  private final NativeButton here;
  private final transient Runnable changed;

  PositionField(@Nullable GeoPoint before, Runnable changed) {
    this.changed = changed;
    addClassName("stack");
    if (before != null) {
      set(before);
    }
    latitude.addValueChangeListener(change -> changed.run());
    longitude.addValueChangeListener(change -> changed.run());
    here = new NativeButton("", click -> ask());
    here.add(new NavIcon("locate-fixed"), new Span(getTranslation("place.position.here")));
    here.addClassName("btn");
    words.addClassName("sub");
    words.getElement().setAttribute("role", "status");
    words.setVisible(false);
    Div fields = new Div(latitude, longitude);
    fields.addClassNames("row", "wraps");
    add(fields, here, words);
  }

  /** Null where nothing was entered, or only a half. */
  @Nullable GeoPoint point() {
    return latitude.isEmpty() || longitude.isEmpty()
        ? null
        : new GeoPoint(latitude.getValue(), longitude.getValue());
  }

  boolean isHalf() {
    return latitude.isEmpty() != longitude.isEmpty();
  }

  /**
   * @param wrong what is wrong with it; null: nothing
   */
  void say(@Nullable String wrong) {
    for (NumberField field : new NumberField[] {latitude, longitude}) {
      field.setInvalid(wrong != null);
    }
    longitude.setErrorMessage(wrong == null ? "" : wrong);
  }

  private void ask() {
    here.setEnabled(false);
    tell(getTranslation("place.position.asking"));
    getElement()
        .executeJs(ASK)
        .then(
            answer -> {
              here.setEnabled(true);
              take(answer);
            },
            error -> {
              here.setEnabled(true);
              tell(getTranslation("place.position.failed.2"));
            });
  }

  void take(JsonNode answer) {
    if (answer.has("wrong")) {
      int code = Math.clamp(answer.path("wrong").asInt(), 0, 3);
      tell(getTranslation("place.position.failed." + code));
      return;
    }
    set(new GeoPoint(answer.path("latitude").asDouble(), answer.path("longitude").asDouble()));
    tell(getTranslation("place.position.taken", Math.round(answer.path("metres").asDouble())));
    changed.run();
  }

  private void set(GeoPoint point) {
    latitude.setValue(Math.round(point.latitude() * MICRO) / MICRO);
    longitude.setValue(Math.round(point.longitude() * MICRO) / MICRO);
  }

  private void tell(String said) {
    words.setText(said);
    words.setVisible(true);
  }

  private NumberField degrees(String label, double most) {
    NumberField field = new NumberField(getTranslation(label));
    field.setManualValidation(true);
    field.setMin(-most);
    field.setMax(most);
    field.setStep(1 / MICRO);
    field.setClearButtonVisible(true);
    return field;
  }
}
