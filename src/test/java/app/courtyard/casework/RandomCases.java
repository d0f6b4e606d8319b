package app.courtyard.casework;

import app.courtyard.casework.ClockEvent.Answered;
import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Complaints and suggestions to which anything happens, in any order, some of it known late. */
public final class RandomCases {

  private static final int MOST_STEPS = 10;
  private static final int LATEST_HOURS = 72;
  private static final int GROUPS = 4;
  private static final List<String> CLASSES =
      List.of("noise.renovation", "noise.pets", "repairs.lift", "fees.parking");

  private static final List<CaseStep> STEPS =
      List.of(
          CaseStep.ASSIGNED,
          CaseStep.STARTED,
          CaseStep.ANSWERED,
          CaseStep.RESOLVED,
          CaseStep.CONFIRMED,
          CaseStep.CLOSED,
          CaseStep.RE_OPENED,
          CaseStep.LINKED,
          CaseStep.WITHDRAWN);

  /**
   * What happened, in the order in which it became known.
   *
   * @param at when it was done, on site too
   * @param state after it
   */
  public record Step(Instant at, CaseState state) {}

  /**
   * @param steps without the first one, at which it was spoken
   */
  public record History(SpannedCase spanned, List<Step> steps) {

    /**
     * As somebody would say it who goes through it by hand: nothing comes before what was known
     * already.
     */
    public boolean isOpenBefore(Instant moment) {
      Instant latest = spanned.file().spokenAt();
      boolean open = latest.isBefore(moment);
      boolean was = true;
      for (Step step : steps) {
        if (step.state.isOpen() != was) {
          was = step.state.isOpen();
          latest = step.at.isAfter(latest) ? step.at : latest;
          open = latest.isBefore(moment) ? was : open;
        }
      }
      return open;
    }
  }

  /**
   * @param from no case is spoken before
   */
  public static History history(long seed, Instant from, Duration within) {
    Random random = new Random(seed);
    Instant spoken = from.plusSeconds(random.nextLong(within.toSeconds()));
    CaseKind kind = random.nextInt(4) == 0 ? CaseKind.SUGGESTION : CaseKind.COMPLAINT;
    CaseState state = CaseState.RECEIVED;
    Instant known = spoken;
    List<Step> steps = new ArrayList<>();
    List<ClockEvent> answers = new ArrayList<>();
    List<CaseSpan> spans = new ArrayList<>(List.of(CaseSpan.first(spoken)));
    for (int left = random.nextInt(MOST_STEPS); left > 0; left--) {
      CaseStep step = STEPS.get(random.nextInt(STEPS.size()));
      known = known.plusSeconds(random.nextLong(Duration.ofDays(5).toSeconds()));
      Instant at =
          random.nextInt(3) == 0
              ? known.minus(Duration.ofHours(random.nextInt(LATEST_HOURS)))
              : known;
      @Nullable CaseState next = Moves.after(kind, state, step).orElse(null);
      if (next == null) {
        continue;
      }
      if (step == CaseStep.ANSWERED) {
        answers.add(new Answered(at));
      }
      state = next;
      steps.add(new Step(at, state));
      CaseSpan last = spans.getLast().after(state, at);
      if (last.number() == spans.size()) {
        spans.removeLast();
      }
      spans.add(last);
    }
    CaseClock response = CaseClocks.of(kind, Severity.MINOR, spoken, answers).response();
    return new History(new SpannedCase(file(random, kind, state, spoken, response), spans), steps);
  }

  private static CaseFile file(
      Random random, CaseKind kind, CaseState state, Instant spoken, CaseClock response) {
    int courtyard = random.nextInt(GROUPS);
    int department = random.nextInt(GROUPS + 1);
    int owner = random.nextInt(GROUPS);
    return new CaseFile(
        new UUID(0, 1),
        new UUID(random.nextLong(), random.nextLong()),
        1 + random.nextInt(9999),
        kind,
        state,
        Severity.MINOR,
        random.nextInt(9) == 0 ? null : CLASSES.get(random.nextInt(CLASSES.size())),
        null,
        "楼上太吵",
        null,
        null,
        courtyard == 0 ? null : new UUID(1, courtyard),
        courtyard == 0 ? null : "苑落 " + courtyard,
        Channel.HOTLINE,
        null,
        null,
        null,
        new UUID(2, 0),
        "前台",
        owner == 0 ? null : new UUID(2, owner),
        owner == 0 ? null : "大使 " + owner,
        department == GROUPS ? null : Department.values()[department],
        false,
        spoken,
        spoken,
        response.dueAt(),
        response.metAt(),
        spoken.plus(Duration.ofDays(7)),
        null,
        null,
        null,
        null,
        null,
        1);
  }

  private RandomCases() {}
}
