package app.courtyard.casework.ui;

import app.courtyard.casework.CaseClasses.Dictionary;
import app.courtyard.casework.CaseFile;
import app.courtyard.form.Words;
import app.courtyard.people.Person;
import app.courtyard.ui.EstateTime;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who looks at cases, and how they are told to them. */
public record CaseReader(
    Person person, EstateTime time, ZoneId zone, Locale locale, Dictionary classes) {

  /** 噪音扰民 · 装修噪音; without a class what kind it is. */
  public String title(CaseFile file) {
    List<Words> words = classes.of(file);
    return words.isEmpty()
        ? I18NProvider.translate("cases.kind." + file.kind().code())
        : String.join(" · ", words.stream().map(word -> word.in(locale)).toList());
  }

  /** As it is said on the telephone. */
  public String number(CaseFile file) {
    return I18NProvider.translate("cases.number", String.valueOf(file.number()));
  }

  /** From the courtyard down; empty where nothing is known. */
  public List<String> where(CaseFile file) {
    return Stream.of(file.courtyard(), file.place()).filter(Objects::nonNull).distinct().toList();
  }

  /** Who has it: somebody, a department, or nobody yet. */
  public String whose(CaseFile file) {
    if (file.owner() != null) {
      return file.owner();
    }
    return I18NProvider.translate(
        file.department() == null ? "cases.nobody" : "department." + file.department().code());
  }

  public LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, zone).withSecond(0).withNano(0);
  }

  public @Nullable Instant instant(@Nullable LocalDateTime local) {
    return local == null ? null : local.atZone(zone).toInstant();
  }
}
