package app.courtyard.casework;

import app.courtyard.form.Severity;
import java.time.Instant;

/** What in a case's timeline moves its clocks. */
sealed interface ClockEvent {

  Instant at();

  /** The resident was told. */
  record Answered(Instant at) implements ClockEvent {}

  /** The danger is averted. */
  record MadeSafe(Instant at) implements ClockEvent {}

  record SeverityChanged(Instant at, Severity severity) implements ClockEvent {}

  /** A date was promised, for a reason. */
  record Promised(Instant at, Instant due) implements ClockEvent {}

  /**
   * It waits for something that is not ours to hurry.
   *
   * @param until when it goes on by itself
   */
  record Paused(Instant at, Instant until) implements ClockEvent {}

  /** What was waited for came before its time. */
  record Resumed(Instant at) implements ClockEvent {}

  /** Nothing is left to do, for now or for good. */
  record Done(Instant at) implements ClockEvent {}

  record ReOpened(Instant at) implements ClockEvent {}
}
