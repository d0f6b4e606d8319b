package app.courtyard.casework.ui;

import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CasePage;
import app.courtyard.casework.TimelineEntry;
import app.courtyard.people.Department;
import app.courtyard.ui.EstateTime;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the timeline as people say it. */
public record StepWords(
    Map<UUID, String> names, @Nullable Integer goesOnIn, EstateTime time, Speech speech) {

  /** The words of a language. */
  public interface Speech {
    String say(String key, Object... values);
  }

  /** In the language of the page that is open. */
  static StepWords on(CasePage page, EstateTime time) {
    return of(page, time, I18NProvider::translate);
  }

  public static StepWords of(CasePage page, EstateTime time, Speech speech) {
    return new StepWords(
        page.names(), page.goesOnIn() == null ? null : page.goesOnIn().number(), time, speech);
  }

  private String translate(String key, Object... values) {
    return speech.say(key, values);
  }

  public String of(TimelineEntry entry) {
    String code = "cases.step." + entry.act().step().code();
    return switch (entry.act()) {
      case CaseAct.Open(var severity, UUID owner, Department department) ->
          owner == null && department == null
              ? translate(code)
              : translate(code) + " · " + given(owner, department);
      case CaseAct.Assign(UUID owner, Department department) -> given(owner, department);
      case CaseAct.Answer(CaseAct.Means means) ->
          translate(code, translate("cases.means." + means.code()));
      case CaseAct.ChangeSeverity(var severity) ->
          translate(code, translate("field.severity." + severity.code()));
      case CaseAct.ChangeDue(var due) -> translate(code, time.dayAndTime(due));
      case CaseAct.Pause(CaseAct.Awaited awaited, var until) ->
          translate(code, translate("cases.awaited." + awaited.code()), time.dayAndTime(until));
      case CaseAct.Confirm(int satisfaction) -> translate(code, satisfaction);
      case CaseAct.ReOpen(Integer satisfaction) ->
          satisfaction == null ? translate(code) : translate(code + ".asked", satisfaction);
      case CaseAct.Link(UUID to) ->
          goesOnIn == null
              ? translate(code + ".elsewhere")
              : translate(code, String.valueOf(goesOnIn));
      case CaseAct.Escalate(var clock, int number, var level) ->
          translate(code + "." + clock.code() + "." + level.code());
      case CaseAct.Misfit(var meant) ->
          translate(code, translate("cases.step.misfit." + meant.code()));
      case CaseAct.Start start -> translate(code);
      case CaseAct.MakeSafe safe -> translate(code);
      case CaseAct.Note note -> translate(code);
      case CaseAct.SeeAgain again -> translate(code);
      case CaseAct.SeeGone gone -> translate(code);
      case CaseAct.Resume resume -> translate(code);
      case CaseAct.Resolve resolve -> translate(code);
      case CaseAct.Verify verify -> translate(code);
      case CaseAct.SendBack back -> translate(code);
      case CaseAct.Withdraw withdraw -> translate(code);
      case CaseAct.Close close -> translate(code);
      case CaseAct.ShowNumber number -> translate(code);
    };
  }

  private String given(@Nullable UUID owner, @Nullable Department department) {
    if (owner != null) {
      return translate("cases.step.assigned", names.getOrDefault(owner, "?"));
    }
    return department == null
        ? translate("cases.step.assigned.back")
        : translate("cases.step.assigned.on", translate("department." + department.code()));
  }
}
