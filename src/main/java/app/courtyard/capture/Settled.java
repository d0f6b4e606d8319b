package app.courtyard.capture;

import java.util.List;

/** What came of an attempt to settle what is held. */
public sealed interface Settled {

  record Accepted(RecordAccepted record) implements Settled {}

  record PutAside() implements Settled {}

  /** It could not become a record even so, and stays as it was. */
  record StillHeld(List<Reason> reasons) implements Settled {

    public StillHeld {
      reasons = List.copyOf(reasons);
    }
  }

  /** Somebody else settled it meanwhile, or its sender mended it. */
  record Before(CaptureState state) implements Settled {}
}
