package app.courtyard.ui;

import app.courtyard.people.Account;
import app.courtyard.people.Accounts;
import app.courtyard.people.CurrentPerson;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Chinese first, English complete; each page opens in the language and the light its reader chose.
 */
@Configuration
class Languages {

  @Bean
  I18NProvider translations() {
    return new DefaultI18NProvider(List.of(Locale.CHINESE, Locale.ENGLISH));
  }

  @Bean
  VaadinServiceInitListener preferences(CurrentPerson current, Accounts accounts) {
    return (ServiceInitEvent event) ->
        event
            .getSource()
            .addUIInitListener(
                init -> {
                  current
                      .find()
                      .flatMap(person -> accounts.findById(person.id()))
                      .ifPresent(account -> apply(account, init.getUI()));
                  say(init.getUI());
                });
  }

  /** Fonts, hyphens and voices follow what the page says its language is. */
  private static void say(UI ui) {
    String language = ui.getLocale().getLanguage();
    ui.getPage()
        .executeJs("document.documentElement.lang=$0", language.equals("zh") ? "zh-CN" : language);
  }

  private static void apply(Account account, UI ui) {
    ui.setLocale(Locale.of(account.language()));
    ui.getPage()
        .setColorScheme(
            switch (account.theme()) {
              case "light" -> ColorScheme.Value.LIGHT;
              case "dark" -> ColorScheme.Value.DARK;
              default -> ColorScheme.Value.SYSTEM;
            });
  }
}
