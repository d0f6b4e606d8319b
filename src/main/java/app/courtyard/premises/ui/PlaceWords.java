package app.courtyard.premises.ui;

import app.courtyard.form.Form;
import app.courtyard.form.Forms;
import app.courtyard.place.PlaceKind;
import app.courtyard.premises.GeoPoint;
import app.courtyard.premises.KeptPlace;
import app.courtyard.premises.PlaceType;
import app.courtyard.premises.UnitStatus;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says of places what they are, as people say it. */
final class PlaceWords {

  static String kind(PlaceKind kind) {
    return I18NProvider.translate("place.kind." + kind.code());
  }

  static String type(PlaceType type) {
    return I18NProvider.translate("place.type." + type.code());
  }

  static String status(UnitStatus status) {
    return I18NProvider.translate("place.status." + status.code());
  }

  /** Of one that is no longer offered its id is all that there is to say. */
  static String checklist(Forms forms, String form, Locale locale) {
    return forms.newest(form).map(Form::title).map(title -> title.in(locale)).orElse(form);
  }

  /** 22.63012, 114.05621: about a metre. */
  static String position(GeoPoint point) {
    return "%.5f, %.5f".formatted(point.latitude(), point.longitude());
  }

  /** 海棠苑 3 栋 */
  static String where(KeptPlace place) {
    return place.above().stream().map(KeptPlace.Above::name).collect(Collectors.joining(" "));
  }

  /** Of frontend/icons.ts. */
  static String icon(PlaceKind kind) {
    return switch (kind) {
      case COURTYARD -> "trees";
      case BUILDING -> "building-2";
      case UNIT -> "door-closed";
      case SHOP -> "store";
      case FACILITY -> "wrench";
      case CHECKPOINT -> "map-pin";
    };
  }

  private PlaceWords() {}
}
