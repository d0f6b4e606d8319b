package app.courtyard.demo;

import app.courtyard.estate.EstateImport;
import app.courtyard.estate.ImportOutcome;
import app.courtyard.people.DemoAccounts;
import app.courtyard.people.Installation;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import app.courtyard.sample.SampleEstate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads the sample estate into an empty database, through the import that every estate goes
 * through.
 */
@Component
@Profile("demo")
class SampleLoading {

  private static final String MARK = "demo-sample";

  private final EstateImport estateImport;
  private final Estates estates;
  private final DemoAccounts accounts;
  private final Installation installation;
  private final JdbcClient jdbc;

  SampleLoading(
      EstateImport estateImport,
      Estates estates,
      DemoAccounts accounts,
      Installation installation,
      JdbcClient jdbc) {
    this.estateImport = estateImport;
    this.estates = estates;
    this.accounts = accounts;
    this.installation = installation;
    this.jdbc = jdbc;
  }

  /**
   * @throws NotADemo when somebody else's people are in the database
   */
  Estate load() {
    if (installation.find(MARK).isEmpty()) {
      if (jdbc.sql("select exists (select 1 from account)").query(Boolean.class).single()
          && estates.all().stream().noneMatch(estate -> estate.code().equals(SampleEstate.CODE))) {
        throw new NotADemo();
      }
      var administrator = new Person(new UUID(0, 0), null, "demo", "demo", Role.ADMINISTRATOR);
      if (estateImport.load(SampleEstate.workbook(), administrator)
          instanceof ImportOutcome.Refused refused) {
        throw new IllegalStateException("The sample was refused: " + refused.problems());
      }
      accounts.openAll();
      installation.getOrMake(MARK, () -> SampleEstate.CODE);
    }
    return estates.all().stream()
        .filter(estate -> estate.code().equals(SampleEstate.CODE))
        .findFirst()
        .orElseThrow();
  }
}
