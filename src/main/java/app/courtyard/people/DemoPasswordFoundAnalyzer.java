package app.courtyard.people;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words what to do about a demo password. */
class DemoPasswordFoundAnalyzer extends AbstractFailureAnalyzer<DemoPasswordFound> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DemoPasswordFound cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "A demo's database is no beginning for a real deployment: start with an empty one and a password of your own.",
        cause);
  }
}
