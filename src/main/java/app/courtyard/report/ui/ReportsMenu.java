package app.courtyard.report.ui;

import app.courtyard.people.Permissions;
import app.courtyard.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the reports. */
@Configuration(proxyBeanMethods = false)
class ReportsMenu {

  @Bean
  MenuEntry reportsEntry(ReportNews news) {
    return new MenuEntry(
        ReportsView.class, "menu.reports", "file-text", Permissions.SEE_REPORTS, 18, news);
  }
}
