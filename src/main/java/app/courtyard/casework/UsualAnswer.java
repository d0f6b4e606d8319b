package app.courtyard.casework;

import app.courtyard.form.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One of the answers that are usual in the trade, with which an estate may begin.
 *
 * @param topic as of a template
 * @param state as of a template
 */
record UsualAnswer(@Nullable String topic, @Nullable CaseState state, Words title, Words words) {

  static List<UsualAnswer> all() {
    try (InputStream in = new ClassPathResource("answers/usual.json").getInputStream()) {
      return new JsonMapper().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
