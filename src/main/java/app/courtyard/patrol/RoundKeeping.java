package app.courtyard.patrol;

import app.courtyard.capture.NewRecord;
import app.courtyard.capture.RecordHandler;
import app.courtyard.form.Form;
import app.courtyard.form.FormKind;
import app.courtyard.plan.Routes;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes rounds of records. A round is what its records say, in whatever order they arrive: from its
 * earliest start to its last finish, and it appears with its first start. Visits only carry its id.
 */
@Component
class RoundKeeping implements RecordHandler {

  private final RoundBook rounds;
  private final Routes routes;

  RoundKeeping(RoundBook rounds, Routes routes) {
    this.rounds = rounds;
    this.routes = routes;
  }

  /** All forms: any may be filled in on a round. */
  @Override
  public boolean handles(Form form) {
    return true;
  }

  /**
   * @throws IllegalArgumentException for a word of a round that names no round, and a start that
   *     names no route: the capture is then held, and a person looks
   */
  @Override
  public void on(NewRecord record) {
    UUID round = record.taskId();
    boolean ofRound = record.form().kind() == FormKind.PATROL;
    if (ofRound && round == null) {
      throw new IllegalArgumentException(record.form().id() + " names no round");
    }
    if (record.form().id().equals(PatrolForms.START)) {
      demandRoute(record);
    }
    if (round != null) {
      rounds.derive(record.estate().id(), round);
    }
  }

  private void demandRoute(NewRecord record) {
    UUID route = UUID.fromString(record.answers().path("route").asString(""));
    routes
        .courtyardOf(record.estate().id(), route)
        .orElseThrow(() -> new IllegalArgumentException("No route " + route));
  }
}
