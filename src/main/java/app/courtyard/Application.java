package app.courtyard;

import app.courtyard.capture.PhotoCheckCommand;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Courtyard 苑落大使, the field app of client ambassadors. */
@SpringBootApplication
public class Application {

  public static void main(String[] args) {
    if (List.of(args).contains(PhotoCheckCommand.OPTION)) {
      System.exit(SpringApplication.exit(SpringApplication.run(Application.class, quiet(args))));
    }
    SpringApplication.run(Application.class, args);
  }

  /** On no port: a command beside the server serves nobody. */
  private static String[] quiet(String[] args) {
    return Stream.concat(Stream.of(args), Stream.of("--server.port=-1")).toArray(String[]::new);
  }

  /** The one clock of the house; tests set their own. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
