package app.courtyard.demo;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The demo's own PostgreSQL, unless the environment names one: then it is never started. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@ConditionalOnProperty(
    name = "spring.datasource.url",
    matchIfMissing = true,
    havingValue = "none given")
class EmbeddedDatabaseConfiguration {

  @Bean
  EmbeddedDatabase embeddedDatabase(@Value("${courtyard.data}") Path folder) throws IOException {
    return new EmbeddedDatabase(folder.toAbsolutePath());
  }
}
