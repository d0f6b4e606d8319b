package app.courtyard;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * One embedded PostgreSQL for the whole test run, one fresh folder for photos. What is committed
 * need not outlive the machine, but where that is measured: {@code -Dtest.durable=true}.
 */
@TestConfiguration(proxyBeanMethods = false)
class TestDatabase {

  private static final EmbeddedPostgres POSTGRES = start();

  private static EmbeddedPostgres start() {
    String durable = Boolean.getBoolean("test.durable") ? "on" : "off";
    try {
      return EmbeddedPostgres.builder()
          .setServerConfig("fsync", durable)
          .setServerConfig("synchronous_commit", durable)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Bean
  DynamicPropertyRegistrar testProperties() throws IOException {
    String photos = Files.createTempDirectory("courtyard-photos").toString();
    return registry -> {
      registry.add("spring.datasource.url", () -> POSTGRES.getJdbcUrl("postgres", "postgres"));
      registry.add("spring.datasource.username", () -> "postgres");
      registry.add("courtyard.photos", () -> photos);
    };
  }
}
