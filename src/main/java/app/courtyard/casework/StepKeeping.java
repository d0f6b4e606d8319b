package app.courtyard.casework;

import app.courtyard.capture.Belonging;
import app.courtyard.capture.NewRecord;
import app.courtyard.capture.RecordHandler;
import app.courtyard.form.Form;
import app.courtyard.form.FormKind;
import app.courtyard.people.Department;
import app.courtyard.people.Traces;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Takes cases further by what was done with them on site, with a network or without. */
@Component
class StepKeeping implements RecordHandler {

  private final Cases cases;
  private final KnownCases known;
  private final Routing routing;
  private final Belonging belonging;
  private final Traces traces;

  StepKeeping(Cases cases, KnownCases known, Routing routing, Belonging belonging, Traces traces) {
    this.cases = cases;
    this.known = known;
    this.routing = routing;
    this.belonging = belonging;
    this.traces = traces;
  }

  @Override
  public boolean handles(Form form) {
    return form.kind() == FormKind.STEP;
  }

  /**
   * @throws IllegalArgumentException when it names no case that the person may follow: the capture
   *     is then held, and a person looks
   */
  @Override
  public void on(NewRecord record) {
    UUID estate = record.estate().id();
    CaseFile file =
        known
            .namedIn(record)
            .orElseThrow(
                () -> new IllegalArgumentException("No case " + record.answers().path("case")));
    belonging.to(file.courtyardId(), record);
    for (CaseAct act : acts(record, file)) {
      if (!cases.takeLate(estate, file.id(), deed(record, act))) {
        return;
      }
    }
    if (record.form().id().equals(CaseForms.NUMBER)) {
      traces.note(record.person(), "case-number-shown", String.valueOf(file.number()));
    }
  }

  private List<CaseAct> acts(NewRecord record, CaseFile file) {
    JsonNode answers = record.answers();
    return switch (record.form().id()) {
      case CaseForms.START -> List.of(new CaseAct.Start());
      case CaseForms.ANSWER ->
          List.of(
              new CaseAct.Answer(
                  CaseAct.Means.valueOf(
                      answers.path("means").asString().toUpperCase(Locale.ROOT))));
      case CaseForms.NOTE -> List.of(new CaseAct.Note());
      case CaseForms.PASS_ON ->
          List.of(new CaseAct.Assign(null, Department.of(answers.path("department").asString())));
      case CaseForms.SAFE -> List.of(new CaseAct.MakeSafe());
      case CaseForms.RESOLVE -> List.of(new CaseAct.Resolve());
      case CaseForms.CANNOT ->
          List.of(
              new CaseAct.Assign(
                  routing.ownerAt(record.estate(), file.courtyardId(), record.receivedAt()), null));
      case CaseForms.VERIFY ->
          List.of(
              answers.path("right").asString("").equals("yes")
                  ? new CaseAct.Verify()
                  : new CaseAct.SendBack());
      case CaseForms.CONFIRM -> asked(answers.path("satisfaction").asInt());
      case CaseForms.CLOSE -> List.of(new CaseAct.Close());
      case CaseForms.NUMBER -> List.of(new CaseAct.ShowNumber());
      default -> throw new IllegalArgumentException("No step " + record.form().id());
    };
  }

  /** A resident who is satisfied has nothing left to wait for. */
  private static List<CaseAct> asked(int satisfaction) {
    CaseAct said = CaseAct.asked(satisfaction);
    return said instanceof CaseAct.Confirm ? List.of(said, new CaseAct.Close()) : List.of(said);
  }

  private static Deed deed(NewRecord record, CaseAct act) {
    return new Deed(
        act,
        record.person().id(),
        words(record.answers()),
        record.capturedAt(),
        record.receivedAt(),
        record.id());
  }

  private static @Nullable String words(JsonNode answers) {
    String words = answers.path("words").asString("").strip();
    return words.isEmpty() ? null : words;
  }
}
