package app.courtyard;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Courtyard 苑落大使, the field app of client ambassadors. */
@SpringBootApplication
public class Application {

  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }

  /** The one clock of the house; tests set their own. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
