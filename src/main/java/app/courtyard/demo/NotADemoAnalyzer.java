package app.courtyard.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words what to do about a database that is no demo's. */
class NotADemoAnalyzer extends AbstractFailureAnalyzer<NotADemo> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, NotADemo cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Give the demo an empty database, or start without the demo: SPRING_PROFILES_ACTIVE=production ./run",
        cause);
  }
}
