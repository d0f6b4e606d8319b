package app.courtyard.capture;

import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The photo check as a command of the operator's: prints what it finds, and serves nothing. */
@Component
@ConditionalOnProperty("check-photos")
public class PhotoCheckCommand implements ApplicationRunner, ExitCodeGenerator {

  public static final String OPTION = "--check-photos";

  /** Of {@link #getExitCode}: something is not whole. 1 is what fails before it is done. */
  static final int FAULTS_FOUND = 3;

  private final PhotoCheck check;
  private final JdbcClient jdbc;
  private final PrintStream out = System.out;
  private int exitCode = 1;

  PhotoCheckCommand(PhotoCheck check, JdbcClient jdbc) {
    this.check = check;
    this.jdbc = jdbc;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    PhotoCheck.Result result = check.run(this::print);
    out.printf("%d pictures of records, %d not whole%n", result.pictures(), result.faults());
    exitCode = result.faults() == 0 ? 0 : FAULTS_FOUND;
  }

  private void print(PhotoCheck.Found found) {
    records(found)
        .forEach(
            record ->
                out.printf("%s %s record %s%n", found.fault().code(), found.sha256(), record));
  }

  private List<String> records(PhotoCheck.Found found) {
    return jdbc.sql(
            "select distinct capture_id::text from record_photo where estate_id = ? and sha256 = ?")
        .params(found.estate(), found.sha256())
        .query(String.class)
        .list();
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }
}
