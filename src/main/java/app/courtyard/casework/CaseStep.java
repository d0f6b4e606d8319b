package app.courtyard.casework;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may happen to a case; each stands in its timeline for good. */
public enum CaseStep {
  OPENED(CaseAct.Open.class),
  /** 派发 or 转派: somebody has it now, or a department. */
  ASSIGNED(CaseAct.Assign.class),
  /** Its owner has begun. */
  STARTED(CaseAct.Start.class),
  /** The resident has been told 答复; the first time stops the clock of the first response. */
  ANSWERED(CaseAct.Answer.class),
  /** The danger is averted, though not yet put right. */
  MADE_SAFE(CaseAct.MakeSafe.class),
  /** Words, with pictures or without. */
  NOTED(CaseAct.Note.class),
  /** Seen again as it was 还在. */
  SEEN_AGAIN(CaseAct.SeeAgain.class),
  /**
   * Not there any more 已不在: somebody has put it right, and it waits for the look of whoever
   * verifies.
   */
  SEEN_GONE(CaseAct.SeeGone.class),
  SEVERITY_CHANGED(CaseAct.ChangeSeverity.class),
  DUE_CHANGED(CaseAct.ChangeDue.class),
  PAUSED(CaseAct.Pause.class),
  RESUMED(CaseAct.Resume.class),
  RESOLVED(CaseAct.Resolve.class),
  /** Looked at on the spot, and right. */
  VERIFIED(CaseAct.Verify.class),
  /** Looked at on the spot, and not right. */
  SENT_BACK(CaseAct.SendBack.class),
  /** The resident was asked, and is satisfied enough. */
  CONFIRMED(CaseAct.Confirm.class),
  RE_OPENED(CaseAct.ReOpen.class),
  LINKED(CaseAct.Link.class),
  WITHDRAWN(CaseAct.Withdraw.class),
  CLOSED(CaseAct.Close.class),
  /** What was done on site, and no longer fitted when it came. */
  MISFIT(CaseAct.Misfit.class),
  /** Somebody above was told that time runs out. */
  ESCALATED(CaseAct.Escalate.class),
  /** Somebody looked at the telephone number. */
  NUMBER_SHOWN(CaseAct.ShowNumber.class);

  private static final Map<Class<? extends CaseAct>, CaseStep> BY_ACT =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(CaseStep::act, step -> step));

  private final Class<? extends CaseAct> act;

  CaseStep(Class<? extends CaseAct> act) {
    this.act = act;
  }

  /** What is kept with it. */
  Class<? extends CaseAct> act() {
    return act;
  }

  /** Each act belongs to one step. */
  static CaseStep of(Class<? extends CaseAct> act) {
    return BY_ACT.get(act);
  }

  /** As it stands in the database and goes over the line. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when there is no such step
   */
  public static CaseStep of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
