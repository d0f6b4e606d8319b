package app.courtyard.capture;

import app.courtyard.form.Form;
import app.courtyard.form.FormJson;
import app.courtyard.form.Forms;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;

/** Forms for the tests of the intake, with a feature that handles them and one that fails. */
@TestConfiguration(proxyBeanMethods = false)
class SyncForms {

  static final String CHECK = "sync.check";
  static final String THROWS = "sync.throws";
  static final String DEADLOCK = "sync.deadlock";
  static final String LATER = "sync.later";
  static final String AWAY = "sync.away";

  private static final String FORM =
      """
      {"id": "%s", "version": 1, "title": {"zh": "试验", "en": "Trial"}, "kind": "checklist", "sections": [
        {"id": "all", "title": {"zh": "全部", "en": "All"}, "questions": [
          {"id": "light", "type": "verdict", "label": {"zh": "照明", "en": "Light"}, "required": true,
           "severity": "minor", "department": "engineering"},
          {"id": "fire", "type": "verdict", "label": {"zh": "灭火器", "en": "Extinguisher"},
           "severity": "urgent", "department": "engineering"},
          {"id": "words", "type": "text", "label": {"zh": "说明", "en": "Words"}, "maxLength": 2000}]}]}
      """;

  @Autowired
  void issue(Forms forms) {
    forms.issue(FormJson.read(FORM.formatted(CHECK)));
    forms.issue(FormJson.read(FORM.formatted(THROWS)));
    forms.issue(FormJson.read(FORM.formatted(DEADLOCK)));
    forms.issue(FormJson.read(FORM.formatted(LATER)));
    forms.issue(FormJson.read(FORM.formatted(AWAY)));
  }

  /** What features were told, and what was heard. */
  static class Told implements RecordHandler {
    final List<NewRecord> records = new CopyOnWriteArrayList<>();
    final List<RecordAccepted> accepted = new CopyOnWriteArrayList<>();
    final List<HeardOfRecord> heard = new CopyOnWriteArrayList<>();
    volatile boolean mended;

    @Override
    public boolean handles(Form form) {
      return form.id().equals(CHECK);
    }

    @Override
    public void on(NewRecord record) {
      records.add(record);
    }

    @EventListener
    void on(RecordAccepted event) {
      accepted.add(event);
    }

    @EventListener
    void on(HeardOfRecord event) {
      heard.add(event);
    }
  }

  @Bean
  Told told() {
    return new Told();
  }

  /** Fails twice as a database does when two wait for each other. */
  @Bean
  RecordHandler deadlocked(Told told) {
    var tries = new AtomicInteger();
    return new RecordHandler() {
      @Override
      public boolean handles(Form form) {
        return form.id().equals(DEADLOCK);
      }

      @Override
      public void on(NewRecord record) {
        if (tries.incrementAndGet() < 3) {
          throw new CannotAcquireLockException("deadlock detected");
        }
        told.records.add(record);
      }
    };
  }

  /** Meets a database that gives no connection, and one that is being stopped; then takes it. */
  @Bean
  RecordHandler outOfReach(Told told) {
    var tries = new AtomicInteger();
    return new RecordHandler() {
      @Override
      public boolean handles(Form form) {
        return form.id().equals(AWAY);
      }

      @Override
      public void on(NewRecord record) {
        switch (tries.incrementAndGet()) {
          case 1 -> throw new CannotCreateTransactionException("no connection is free");
          case 2 ->
              throw new DataAccessResourceFailureException(
                  "stopped", new SQLException("terminating connection", "57P01"));
          default -> told.records.add(record);
        }
      }
    };
  }

  /** Cannot take anything at first; mended later. */
  @Bean
  RecordHandler mendedLater(Told told) {
    return new RecordHandler() {
      @Override
      public boolean handles(Form form) {
        return form.id().equals(LATER);
      }

      @Override
      public void on(NewRecord record) {
        if (!told.mended) {
          throw new IllegalStateException("not yet");
        }
        told.records.add(record);
      }
    };
  }

  /** Writes something, and then cannot go on. */
  @Bean
  RecordHandler throwing(JdbcClient jdbc) {
    return new RecordHandler() {
      @Override
      public boolean handles(Form form) {
        return form.id().equals(THROWS);
      }

      @Override
      public void on(NewRecord record) {
        jdbc.sql("insert into installation (name, value) values (?, 'written')")
            .param(record.id().toString())
            .update();
        throw new IllegalStateException("cannot go on");
      }
    };
  }
}
