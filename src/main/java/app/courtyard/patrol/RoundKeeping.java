package app.courtyard.patrol;

import app.courtyard.capture.NewRecord;
import app.courtyard.capture.RecordHandler;
import app.courtyard.form.Form;
import app.courtyard.form.FormKind;
import app.courtyard.plan.Routes;
import app.courtyard.review.Returns;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes rounds of records. A round is what its records say, in whatever order they arrive: from its
 * earliest start to its last finish, and it appears with its first start. Visits only carry its id.
 */
@Component
class RoundKeeping implements RecordHandler {

  private final RoundBook rounds;
  private final Returns returns;
  private final Routes routes;

  RoundKeeping(RoundBook rounds, Returns returns, Routes routes) {
    this.rounds = rounds;
    this.returns = returns;
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
    UUID estate = record.estate().id();
    if (round != null) {
      rounds.derive(estate, round);
    }
    if (record.voids() != null) {
      rounds
          .roundOf(estate, record.voids())
          .ifPresent(
              left -> {
                rounds.derive(estate, left);
                rounds.stirred(estate, left, record.receivedAt());
              });
    }
    if (record.form().id().equals(Returns.REPLY)) {
      returns
          .roundOf(estate, Returns.named(record))
          .ifPresent(answered -> rounds.stirred(estate, answered, record.receivedAt()));
    }
  }

  private void demandRoute(NewRecord record) {
    UUID route = UUID.fromString(record.answers().path("route").asString(""));
    routes
        .courtyardOf(record.estate().id(), route)
        .orElseThrow(() -> new IllegalArgumentException("No route " + route));
  }
}
