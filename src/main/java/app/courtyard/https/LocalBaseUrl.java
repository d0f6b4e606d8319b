package app.courtyard.https;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** With the local certificate, labels carry the address that phones in this network can open. */
class LocalBaseUrl implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    var addresses = LocalNames.lanAddresses();
    if (!"local".equals(environment.getProperty("server.ssl.bundle"))
        || environment.containsProperty("COURTYARD_BASE_URL")
        || addresses.isEmpty()) {
      return;
    }
    var url =
        "https://" + addresses.getFirst() + ":" + environment.getProperty("server.port", "8443");
    environment
        .getPropertySources()
        .addAfter(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new MapPropertySource("local https", Map.of("courtyard.base-url", url)));
  }
}
