package app.courtyard.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.PWA;
import com.vaadin.flow.theme.aura.Aura;

/** One look and one installable app for both halves. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("courtyard.css")
@Push
@PWA(
    name = "苑落大使 Courtyard",
    shortName = "苑落大使",
    description = "客户大使的现场应用",
    startPath = "field",
    themeColor = "#0b6b4e",
    backgroundColor = "#f5f4ef",
    iconPath = "icons/icon.png")
public class AppShell implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
    settings.addMetaTag("color-scheme", "light dark");
  }
}
