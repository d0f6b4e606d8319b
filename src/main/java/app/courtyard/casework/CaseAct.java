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
  CaseStep step();

  /** With what was known of it then. */
  record Open(Severity severity, @Nullable UUID owner, @Nullable Department department)
      implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.OPENED;
    }
  }

  /**
   * @param owner null: whoever is there in the department
   * @param department null: it stays in the service centre
   */
  record Assign(@Nullable UUID owner, @Nullable Department department) implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.ASSIGNED;
    }
  }

  record Start() implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.STARTED;
    }
  }

  record Answer(Means means) implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.ANSWERED;
    }
  }

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

  record MakeSafe() implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.MADE_SAFE;
    }
  }

  record Note() implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.NOTED;
    }
  }

  record ChangeSeverity(Severity severity) implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.SEVERITY_CHANGED;
    }
  }

  /** Needs a reason in words. */
  record ChangeDue(Instant due) implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.DUE_CHANGED;
    }
  }

  /** Needs a reason in words, and an end. */
  record Pause(Awaited awaited, Instant until) implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.PAUSED;
    }
  }

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

  record Resume() implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.RESUMED;
    }
  }

  /** The result in words. */
  record Resolve() implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.RESOLVED;
    }
  }

  record SeeAgain() implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.SEEN_AGAIN;
    }
  }

  record SeeGone() implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.SEEN_GONE;
    }
  }

  record Verify() implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.VERIFIED;
    }
  }

  /** What is not right yet, in words. */
  record SendBack() implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.SENT_BACK;
    }
  }

  /**
   * @param satisfaction of the resident, 3 to 5; one who is less satisfied has it opened again
   */
  record Confirm(int satisfaction) implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.CONFIRMED;
    }
  }

  /**
   * Needs a reason in words.
   *
   * @param satisfaction of a resident who is not satisfied, 1 or 2
   */
  record ReOpen(@Nullable Integer satisfaction) implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.RE_OPENED;
    }
  }

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
  record Link(UUID to) implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.LINKED;
    }
  }

  /** Needs a reason in words. */
  record Withdraw() implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.WITHDRAWN;
    }
  }

  /** Where the resident was not asked, the words say why. */
  record Close() implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.CLOSED;
    }
  }

  record Escalate(Escalation.Clock clock, int number, Escalation.Level level) implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.ESCALATED;
    }
  }

  /** Done on site, and no longer possible when it came: its words stand here all the same. */
  record Misfit(CaseStep meant) implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.MISFIT;
    }
  }

  record ShowNumber() implements CaseAct {
    @Override
    public CaseStep step() {
      return CaseStep.NUMBER_SHOWN;
    }
  }
}
