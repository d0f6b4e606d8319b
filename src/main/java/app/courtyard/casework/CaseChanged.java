package app.courtyard.casework;

import java.util.List;

/** Somebody else was there first: what they did since is to be looked at before one goes on. */
public class CaseChanged extends RuntimeException {

  private final transient List<TimelineEntry> since;

  CaseChanged(CaseFile file, List<TimelineEntry> since) {
    super("Case " + file.id() + " has gone on to version " + file.version());
    this.since = since;
  }

  /** The oldest first. */
  public List<TimelineEntry> since() {
    return since;
  }
}
