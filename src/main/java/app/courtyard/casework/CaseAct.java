package app.courtyard.casework;

import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does with a case, with what belongs to it beside the words; kept as JSON in the
 * timeline.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface CaseAct {

  @JsonIgnore
  default CaseStep step() {
    return CaseStep.of(getClass());
  }

  /** With what was known of it then. */
  record Open(Severity severity, @Nullable UUID owner, @Nullable Department department)
      implements CaseAct {}

  /**
   * @param owner null: whoever is there in the department
   * @param department null: it stays in the service centre
   */
  record Assign(@Nullable UUID owner, @Nullable Department department) implements CaseAct {}

  record Start() implements CaseAct {}

  record Answer(Means means) implements CaseAct {}

  /** How the resident was told: 电话, 当面, 微信, 书面. */
  enum Means {
    TELEPHONE,
    IN_PERSON,
    WECHAT,
    LETTER;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  record MakeSafe() implements CaseAct {}

  record Note() implements CaseAct {}

  record ChangeSeverity(Severity severity) implements CaseAct {}

  /** Needs a reason in words. */
  record ChangeDue(Instant due) implements CaseAct {}

  /** Needs a reason in words, and an end. */
  record Pause(Awaited awaited, Instant until) implements CaseAct {}

  /** For what it waits: 等业主, 等材料, 等第三方. */
  enum Awaited {
    RESIDENT,
    PARTS,
    THIRD_PARTY;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  record Resume() implements CaseAct {}

  /** The result in words. */
  record Resolve() implements CaseAct {}

  record SeeAgain() implements CaseAct {}

  record SeeGone() implements CaseAct {}

  record Verify() implements CaseAct {}

  /** What is not right yet, in words. */
  record SendBack() implements CaseAct {}

  /**
   * @param satisfaction of the resident, 3 to 5; one who is less satisfied has it opened again
   */
  record Confirm(int satisfaction) implements CaseAct {}

  /**
   * Needs a reason in words.
   *
   * @param satisfaction of a resident who is not satisfied, 1 or 2
   */
  record ReOpen(@Nullable Integer satisfaction) implements CaseAct {}

  /**
   * What follows from how satisfied a resident is.
   *
   * @param satisfaction 1 to 5
   */
  static CaseAct asked(int satisfaction) {
    return satisfaction >= StepRules.SATISFIED_FROM
        ? new Confirm(satisfaction)
        : new ReOpen(satisfaction);
  }

  /** It is the same as another one, and goes on there. */
  record Link(UUID to) implements CaseAct {}

  /** Needs a reason in words. */
  record Withdraw() implements CaseAct {}

  /** Where the resident was not asked, the words say why. */
  record Close() implements CaseAct {}

  record Escalate(Escalation.Clock clock, int number, Escalation.Level level) implements CaseAct {}

  /** Done on site, and no longer possible when it came: its words stand here all the same. */
  record Misfit(CaseStep meant) implements CaseAct {}

  record ShowNumber() implements CaseAct {}
}
