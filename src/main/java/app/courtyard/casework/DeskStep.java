package app.courtyard.casework;

import app.courtyard.people.Permissions;
import java.util.Locale;

/** What can be done with a case at the desk, in the order in which it is offered. */
public enum DeskStep {
  ANSWER(CaseStep.ANSWERED),
  ASSIGN(CaseStep.ASSIGNED, Permissions.ASSIGN_CASES),
  PASS_ON(CaseStep.ASSIGNED),
  START(CaseStep.STARTED),
  MAKE_SAFE(CaseStep.MADE_SAFE),
  RESOLVE(CaseStep.RESOLVED),
  VERIFY(CaseStep.VERIFIED),
  SEND_BACK(CaseStep.SENT_BACK),
  CONFIRM(CaseStep.CONFIRMED),
  CLOSE(CaseStep.CLOSED),
  NOTE(CaseStep.NOTED),
  PAUSE(CaseStep.PAUSED),
  RESUME(CaseStep.RESUMED),
  CHANGE_DUE(CaseStep.DUE_CHANGED, Permissions.ASSIGN_CASES),
  CHANGE_SEVERITY(CaseStep.SEVERITY_CHANGED, Permissions.ASSIGN_CASES),
  LINK(CaseStep.LINKED),
  RE_OPEN(CaseStep.RE_OPENED),
  WITHDRAW(CaseStep.WITHDRAWN);

  private final CaseStep step;
  private final String permission;

  DeskStep(CaseStep step) {
    this(step, Permissions.FOLLOW_CASES);
  }

  DeskStep(CaseStep step, String permission) {
    this.step = step;
    this.permission = permission;
  }

  CaseStep step() {
    return step;
  }

  /** What one must be allowed to do it. */
  String permission() {
    return permission;
  }

  /**
   * @throws IllegalArgumentException for what is not done at the desk
   */
  static DeskStep of(CaseAct act) {
    return switch (act) {
      case CaseAct.Answer answer -> ANSWER;
      case CaseAct.Assign assign -> assign.owner() == null ? PASS_ON : ASSIGN;
      case CaseAct.Start start -> START;
      case CaseAct.MakeSafe safe -> MAKE_SAFE;
      case CaseAct.Resolve resolve -> RESOLVE;
      case CaseAct.Verify verify -> VERIFY;
      case CaseAct.SendBack back -> SEND_BACK;
      case CaseAct.Confirm confirm -> CONFIRM;
      case CaseAct.Close close -> CLOSE;
      case CaseAct.Note note -> NOTE;
      case CaseAct.Pause pause -> PAUSE;
      case CaseAct.Resume resume -> RESUME;
      case CaseAct.ChangeDue due -> CHANGE_DUE;
      case CaseAct.ChangeSeverity severity -> CHANGE_SEVERITY;
      case CaseAct.Link link -> LINK;
      case CaseAct.ReOpen open -> RE_OPEN;
      case CaseAct.Withdraw withdraw -> WITHDRAW;
      case CaseAct.Open open -> throw notHere(act);
      case CaseAct.SeeAgain again -> throw notHere(act);
      case CaseAct.SeeGone gone -> throw notHere(act);
      case CaseAct.Escalate escalate -> throw notHere(act);
      case CaseAct.Misfit misfit -> throw notHere(act);
      case CaseAct.ShowNumber number -> throw notHere(act);
    };
  }

  private static IllegalArgumentException notHere(CaseAct act) {
    return new IllegalArgumentException(act.step() + " is not done at the desk");
  }

  /** For the keys of its words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
