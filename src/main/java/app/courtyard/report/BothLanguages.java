package app.courtyard.report;

import app.courtyard.form.Words;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says what stands in the bundles in both languages, for documents that outlive them. */
@Component
public class BothLanguages {

  private final I18NProvider bundles;

  BothLanguages(I18NProvider bundles) {
    this.bundles = bundles;
  }

  /**
   * @param values of those that are words each language has its own
   */
  public Words say(String key, Object... values) {
    return new Words(in(Locale.CHINESE, key, values), in(Locale.ENGLISH, key, values));
  }

  private String in(Locale locale, String key, Object... values) {
    return bundles.getTranslation(
        key,
        locale,
        Arrays.stream(values)
            .map(value -> value instanceof Words words ? words.in(locale) : value)
            .toArray());
  }
}
