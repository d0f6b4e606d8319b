package app.courtyard.log.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.courtyard.capture.Result;
import app.courtyard.form.Severity;
import app.courtyard.log.EntryKind;
import app.courtyard.log.HeldEntry;
import app.courtyard.log.LogEntry;
import app.courtyard.log.RecordEntry;
import app.courtyard.log.RoundEntry;
import app.courtyard.patrol.ui.RoundPills;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What stands out on an entry, the worst first. */
final class EntryPills {

  static List<Pill> of(LogEntry entry, Instant now) {
    return switch (entry) {
      case RoundEntry round -> of(round, now);
      case RecordEntry record -> of(record);
      case HeldEntry held -> List.of(new Pill(Tone.SOON, "inbox", translate("log.held")));
    };
  }

  private static List<Pill> of(RoundEntry entry, Instant now) {
    List<Pill> pills = new ArrayList<>(RoundPills.of(entry.round(), now));
    if (entry.returned()) {
      pills.addFirst(returned());
    }
    return pills;
  }

  private static List<Pill> of(RecordEntry entry) {
    List<Pill> pills = new ArrayList<>();
    if (entry.voided()) {
      pills.add(new Pill(Tone.PLAIN, "x", translate("log.voided")));
    } else if (entry.returned()) {
      pills.add(returned());
    }
    pills.add(result(entry));
    if (entry.kind() == EntryKind.CHECKLIST && entry.fails() > 0) {
      pills.add(new Pill(Tone.LATE, translate("round.fails", entry.fails())));
    }
    if (entry.corrects()) {
      pills.add(new Pill(Tone.PLAIN, translate("log.correction")));
    }
    if (entry.photosMissing()) {
      pills.add(
          new Pill(
              Tone.SOON, translate("round.photos-coming", entry.photosHere(), entry.photos())));
    }
    if (!entry.waiting() && !entry.returned() && !entry.voided()) {
      pills.add(new Pill(Tone.OK, "check", translate("round.reviewed")));
    }
    return pills;
  }

  private static Pill result(RecordEntry entry) {
    if (entry.result() != Result.FAIL || entry.worst() == null) {
      return entry.result() == Result.PASS
          ? new Pill(Tone.OK, translate("round.all-passed"))
          : new Pill(Tone.PLAIN, translate("log.kind." + entry.kind().code()));
    }
    String severity = translate("field.severity." + entry.worst().code());
    return entry.worst() == Severity.URGENT
        ? new Pill(Tone.LATE, "triangle-alert", severity)
        : new Pill(entry.worst() == Severity.MAJOR ? Tone.SOON : Tone.PLAIN, severity);
  }

  private static Pill returned() {
    return new Pill(Tone.SOON, translate("log.returned"));
  }

  private EntryPills() {}
}
