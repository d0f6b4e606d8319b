package app.courtyard.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words, not in a stack trace, that the data folder is taken. */
class FolderInUseAnalyzer extends AbstractFailureAnalyzer<FolderInUse> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, FolderInUse cause) {
    return new FailureAnalysis(
        cause.getMessage(), "Stop it, or choose another folder: ./run --data DIR", cause);
  }
}
