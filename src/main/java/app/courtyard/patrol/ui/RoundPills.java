package app.courtyard.patrol.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.courtyard.form.Severity;
import app.courtyard.patrol.RoundRow;
import app.courtyard.patrol.RoundRow.State;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What stands out on a round, the worst first. */
public final class RoundPills {

  public static List<Pill> of(RoundRow row, Instant now) {
    List<Pill> pills = new ArrayList<>();
    State state = row.state(now);
    if (row.trial()) {
      pills.add(new Pill(Tone.SOON, translate("round.trial")));
    }
    if (state == State.RUNNING) {
      pills.add(new Pill(Tone.PLAIN, translate("round.running", row.visited(), row.stops())));
    }
    if (state == State.UNFINISHED) {
      pills.add(new Pill(Tone.SOON, translate("round.unfinished")));
    }
    addIf(pills, row.missed(now), Tone.LATE, "round.missed");
    if (row.worst() == Severity.URGENT) {
      pills.add(new Pill(Tone.LATE, translate("field.severity.urgent")));
    }
    addIf(pills, row.fails(), Tone.LATE, "round.fails");
    addIf(pills, row.byHand(), Tone.SOON, "round.by-hand");
    if (state == State.FINISHED && row.fails() == 0 && row.missed(now) == 0) {
      pills.add(new Pill(Tone.OK, translate("round.all-passed")));
    }
    if (row.photosMissing()) {
      pills.add(photos(row));
    }
    if (row.returned() > 0) {
      pills.add(new Pill(Tone.SOON, "undo-2", translate("round.returned", row.returned())));
    } else if (row.reviewed()) {
      pills.add(new Pill(Tone.OK, "check", translate("round.reviewed")));
    }
    return pills;
  }

  static Pill photos(RoundRow row) {
    return row.photosMissing()
        ? new Pill(Tone.SOON, translate("round.photos-coming", row.photosHere(), row.photos()))
        : new Pill(Tone.OK, "check", translate("round.photos-here"));
  }

  private static void addIf(List<Pill> pills, int count, Tone tone, String key) {
    if (count > 0) {
      pills.add(new Pill(tone, translate(key, count)));
    }
  }

  private RoundPills() {}
}
