package app.courtyard.request.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.courtyard.request.Request;
import app.courtyard.request.RequestKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How a request is told. */
final class RequestWords {

  static String kind(RequestKind kind) {
    return translate("requests.kind." + kind.code());
  }

  static String number(Request request) {
    return translate("cases.number", String.valueOf(request.number()));
  }

  /** From the courtyard down; empty where none was noted. */
  static List<String> where(Request request) {
    return Stream.of(request.courtyard(), request.place())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private RequestWords() {}
}
