package app.courtyard.demo;

import app.courtyard.casework.AnswerTemplates;
import app.courtyard.people.Accounts;
import app.courtyard.people.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** At the first start: the sample estate and two weeks of life, before the first page is served. */
@Component
@Profile("demo")
class DemoBeginning implements SmartLifecycle {

  private static final String MARK = "demo-ready";

  private final SampleLoading sample;
  private final TwoWeeks life;
  private final KeptEstate kept;
  private final Installation installation;
  private final Accounts accounts;
  private final AnswerTemplates templates;
  private final JdbcClient jdbc;
  private final DemoClock clock;
  private boolean running;

  DemoBeginning(
      SampleLoading sample,
      TwoWeeks life,
      KeptEstate kept,
      Installation installation,
      Accounts accounts,
      AnswerTemplates templates,
      JdbcClient jdbc,
      DemoClock clock) {
    this.sample = sample;
    this.life = life;
    this.kept = kept;
    this.installation = installation;
    this.accounts = accounts;
    this.templates = templates;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void start() {
    running = true;
    if (installation.find(MARK).isPresent()) {
      return;
    }
    System.out.println("Loading the sample estate, once (a minute or two) …");
    try {
      var estate = sample.load();
      // Of the day on which it began, also when it was cut off at midnight.
      var today =
          installation.getOrMake("demo-first-day", () -> estate.dayOf(clock.instant()).toString());
      jdbc.sql("analyze").update();
      kept.settle(estate);
      templates.addUsual(
          accounts.findByLoginName("zhanghua").orElseThrow().person(), Locale.SIMPLIFIED_CHINESE);
      life.live(estate, LocalDate.parse(today));
      clock.comeBack();
      kept.keep(estate, new Snapshots());
      installation.getOrMake(MARK, () -> "yes");
      jdbc.sql("analyze").update();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      clock.comeBack();
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the web server, which is among the last. */
  @Override
  public int getPhase() {
    return 0;
  }
}
