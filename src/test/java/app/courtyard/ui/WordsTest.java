package app.courtyard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Pattern KEY =
      Pattern.compile("getTranslation\\(\\s*\"([a-z0-9_.-]+[a-z0-9_-])\"[,)]");

  private final Properties chinese = load("zh");
  private final Properties english = load("en");

  @Test
  void both_languages_have_the_same_keys() {
    assertThat(new TreeSet<>(english.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(chinese.stringPropertyNames()));
  }

  @Test
  void no_key_stands_twice() throws IOException {
    for (String language : List.of("zh", "en")) {
      Path file =
          Path.of("src/main/resources/vaadin-i18n/translations_" + language + ".properties");
      assertThat(
              Files.readAllLines(file).stream()
                  .filter(line -> line.contains("=") && !line.startsWith("#"))
                  .map(line -> line.substring(0, line.indexOf('='))))
          .as(language)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void no_words_are_empty() {
    Stream.of(chinese, english)
        .forEach(
            words ->
                words.forEach(
                    (key, value) -> assertThat((String) value).as((String) key).isNotBlank()));
  }

  @Test
  void both_languages_take_the_same_arguments() {
    chinese.stringPropertyNames().stream()
        .filter(key -> !key.startsWith("field."))
        .forEach(
            key ->
                assertThat(arguments(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(arguments(chinese.getProperty(key))));
  }

  @Test
  void every_key_that_a_view_asks_for_is_there() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      sources.filter(file -> file.toString().endsWith(".java")).forEach(this::assertKeysAreThere);
    }
  }

  private void assertKeysAreThere(Path source) {
    try {
      var keys = KEY.matcher(Files.readString(source));
      while (keys.find()) {
        assertThat(chinese.getProperty(keys.group(1)))
            .as("%s in %s", keys.group(1), source)
            .isNotNull();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static int arguments(String words) {
    return new MessageFormat(words).getFormatsByArgumentIndex().length;
  }

  private static Properties load(String language) {
    Properties words = new Properties();
    try (var file =
        new InputStreamReader(
            WordsTest.class.getResourceAsStream(
                "/vaadin-i18n/translations_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      words.load(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return words;
  }
}
