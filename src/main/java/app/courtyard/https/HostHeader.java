package app.courtyard.https;

import org.jspecify.annotations.Nullable;

/**
 * The host that a request names, without its port; 'localhost' where it names none or something
 * odd.
 */
record HostHeader(@Nullable String value) {

  String name() {
    if (value == null) {
      return "localhost";
    }
    var name = value.replaceFirst(":\\d+$", "");
    return name.matches("[A-Za-z0-9.-]{1,253}") ? name : "localhost";
  }
}
