package app.courtyard.notify.ui;

import app.courtyard.people.Permissions;
import app.courtyard.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bell. */
@Configuration(proxyBeanMethods = false)
class NoticesMenu {

  @Bean
  MenuEntry noticesEntry(NoticeNews news) {
    return new MenuEntry(
        NoticesView.class, "menu.notices", "bell", Permissions.SEE_CASES, 18, news);
  }
}
