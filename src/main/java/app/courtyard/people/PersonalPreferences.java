package app.courtyard.people;

import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The language and the light that a person chose; both halves of the app follow. */
@Service
public class PersonalPreferences {

  private static final Set<String> LANGUAGES = Set.of("zh", "en");
  private static final Set<String> THEMES = Set.of("system", "light", "dark");

  private final Accounts accounts;

  PersonalPreferences(Accounts accounts) {
    this.accounts = accounts;
  }

  /** In which somebody reads; Chinese where they never chose. */
  public Locale languageOf(Person person) {
    return accounts
        .findById(person.id())
        .map(Account::language)
        .map(Locale::of)
        .orElse(Locale.CHINESE);
  }

  /**
   * @param language zh or en
   * @param theme system, light or dark
   * @throws IllegalArgumentException for anything else
   */
  @Transactional
  public void set(Person person, String language, String theme) {
    if (!LANGUAGES.contains(language) || !THEMES.contains(theme)) {
      throw new IllegalArgumentException("No such language or theme: " + language + ", " + theme);
    }
    accounts.findById(person.id()).orElseThrow().prefer(language, theme);
  }
}
