package app.courtyard.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseState;
import app.courtyard.form.Severity;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a case stands, at a glance: what presses first. */
public final class CasePills {

  /** Where the clocks are not told beside it. */
  static List<Component> withoutClocks(CaseFile file) {
    List<Component> pills = new ArrayList<>(List.of(state(file)));
    if (file.grave()) {
      pills.add(new Pill(Tone.LATE, "triangle-alert", translate("cases.grave")));
    } else if (file.severity() != Severity.MINOR) {
      boolean urgent = file.severity() == Severity.URGENT;
      String words = translate("field.severity." + file.severity().code());
      pills.add(urgent ? new Pill(Tone.LATE, "triangle-alert", words) : new Pill(Tone.SOON, words));
    }
    return pills;
  }

  public static List<Component> of(CaseFile file, EstateTime time) {
    List<Component> pills = new ArrayList<>();
    Instant due = file.nextDueAt();
    boolean paused = file.pausedUntil() != null && file.pausedUntil().isAfter(time.now());
    if (due != null && !(paused && due.equals(file.solutionDueAt()))) {
      pills.add(new DueClock(due, time.now()));
    }
    if (paused) {
      pills.add(
          new Pill(Tone.PLAIN, translate("cases.paused", time.dayAndTime(file.pausedUntil()))));
    }
    pills.addAll(withoutClocks(file));
    if (isLate(file.responseDueAt(), file.responseMetAt())) {
      pills.add(new Pill(Tone.LATE, translate(responseLate(file))));
    }
    if (isLate(file.solutionDueAt(), file.solutionMetAt())) {
      pills.add(new Pill(Tone.LATE, translate("cases.late.solution")));
    }
    return pills;
  }

  private static Pill state(CaseFile file) {
    CaseState state = file.state();
    boolean well =
        state == CaseState.RESOLVED || state == CaseState.CONFIRMED || state == CaseState.CLOSED;
    return new Pill(well ? Tone.OK : Tone.PLAIN, translate("cases.state." + state.code()));
  }

  /** Being late is for ever. */
  static boolean isLate(@Nullable Instant due, @Nullable Instant met) {
    return due != null && met != null && met.isAfter(due);
  }

  static String responseLate(CaseFile file) {
    return file.kind().isAnswered() ? "cases.late.answer" : "cases.late.safe";
  }

  private CasePills() {}
}
