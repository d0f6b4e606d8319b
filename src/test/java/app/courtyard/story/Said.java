package app.courtyard.story;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What stands on the screen in one language, from the same files as the app has it. */
class Said {

  private final Properties words = new Properties();

  Said(String language) {
    String file = "/vaadin-i18n/translations_" + language + ".properties";
    try (var reader =
        new InputStreamReader(Said.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String as(String key) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("No words for " + key);
    }
    return text;
  }
}
