package app.courtyard.casework;

import app.courtyard.casework.CaseRows.Changes;
import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a case stands after all that happened to it: worked out from its timeline. */
record Standing(CaseState state, Severity severity, CaseClocks clocks, Changes changes) {

  /** Whoever decides needs not have seen these. */
  private static final Set<CaseStep> ASIDE =
      EnumSet.of(
          CaseStep.NOTED,
          CaseStep.SEEN_AGAIN,
          CaseStep.MISFIT,
          CaseStep.ESCALATED,
          CaseStep.NUMBER_SHOWN);

  /**
   * @param timeline with the newest step
   */
  static Standing after(CaseFile file, List<TimelineEntry> timeline, TimelineEntry newest) {
    List<ClockEvent> events = new ArrayList<>();
    Severity atFirst = file.severity();
    Severity severity = atFirst;
    UUID owner = null;
    Department department = null;
    Instant pausedUntil = null;
    UUID linkedTo = null;
    for (TimelineEntry entry : timeline) {
      ClockEvent event = event(entry);
      if (event != null) {
        events.add(event);
      }
      switch (entry.act()) {
        case CaseAct.Open open -> {
          atFirst = open.severity();
          severity = atFirst;
          owner = open.owner();
          department = open.department();
        }
        case CaseAct.Assign assign -> {
          owner = assign.owner();
          department = assign.department();
        }
        case CaseAct.Start start -> owner = owner == null ? entry.accountId() : owner;
        case CaseAct.ChangeSeverity changed -> severity = changed.severity();
        case CaseAct.Pause pause -> pausedUntil = pause.until();
        case CaseAct.Link link -> linkedTo = link.to();
        case CaseAct.ReOpen open -> linkedTo = null;
        default -> {}
      }
      if (event instanceof ClockEvent.Resumed
          || event instanceof ClockEvent.Done
          || event instanceof ClockEvent.ReOpened) {
        pausedUntil = null;
      }
    }
    CaseState state = newest.state();
    CaseClocks clocks = CaseClocks.of(file.kind(), atFirst, file.spokenAt(), events);
    return new Standing(
        state,
        severity,
        clocks,
        new Changes(
            owner,
            department,
            pausedUntil,
            isEscalated(state, file.kind()) ? escalatesAt(clocks, file.knownAt(), timeline) : null,
            linkedTo,
            state.isOpen() ? null : closedAt(file, newest),
            !isAside(newest)));
  }

  static boolean isAside(TimelineEntry entry) {
    return ASIDE.contains(entry.act().step());
  }

  /** Who told what another one had told already still waits for an answer. */
  static boolean isEscalated(CaseState state, CaseKind kind) {
    return state.isOpen() || state == CaseState.LINKED && kind.isAnswered();
  }

  private static Instant closedAt(CaseFile file, TimelineEntry newest) {
    return file.closedAt() == null ? newest.at() : file.closedAt();
  }

  private static @Nullable ClockEvent event(TimelineEntry entry) {
    Instant at = entry.at();
    return switch (entry.act()) {
      case CaseAct.Answer answer -> new ClockEvent.Answered(at);
      case CaseAct.MakeSafe safe -> new ClockEvent.MadeSafe(at);
      case CaseAct.ChangeSeverity changed -> new ClockEvent.SeverityChanged(at, changed.severity());
      case CaseAct.ChangeDue changed -> new ClockEvent.Promised(at, changed.due());
      case CaseAct.Pause pause -> new ClockEvent.Paused(at, pause.until());
      case CaseAct.Resume resume -> new ClockEvent.Resumed(at);
      case CaseAct.Resolve resolve -> new ClockEvent.Done(at);
      case CaseAct.SeeGone gone -> new ClockEvent.Done(at);
      case CaseAct.Withdraw withdraw -> new ClockEvent.Done(at);
      case CaseAct.Link link -> new ClockEvent.Done(at);
      case CaseAct.SendBack back -> new ClockEvent.ReOpened(at);
      case CaseAct.ReOpen open -> new ClockEvent.ReOpened(at);
      default -> null;
    };
  }

  /** The next that was not told yet. */
  static @Nullable Instant escalatesAt(
      CaseClocks clocks, Instant knownAt, List<TimelineEntry> timeline) {
    return untold(clocks, knownAt, timeline).stream().map(Escalation::at).findFirst().orElse(null);
  }

  static List<Escalation> untold(CaseClocks clocks, Instant knownAt, List<TimelineEntry> timeline) {
    Set<CaseAct> told = timeline.stream().map(TimelineEntry::act).collect(Collectors.toSet());
    return clocks.escalations(knownAt).stream()
        .filter(one -> !told.contains(new CaseAct.Escalate(one.clock(), one.number(), one.level())))
        .toList();
  }
}
