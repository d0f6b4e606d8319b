package app.courtyard.casework;

import app.courtyard.casework.StepRefused.Why;
import app.courtyard.people.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Takes several cases further in one go, each by itself: one with which it cannot be done does not
 * hold up the others.
 */
@Service
public class CasesAtOnce {

  /** So many in one go. */
  public static final int MOST = 50;

  private final CaseDesk desk;

  CasesAtOnce(CaseDesk desk) {
    this.desk = desk;
  }

  /**
   * One that was left as it was.
   *
   * @param why null: it has gone on since it was looked at
   */
  public record Left(CaseFile file, @Nullable Why why) {}

  /**
   * @param seen the cases as they were looked at, at most {@value #MOST}
   * @return those with which it could not be done
   * @throws StepRefused when it can be done with none of them so; nothing is done then
   * @throws AccessDeniedException when the person may not do this at all
   */
  public List<Left> take(
      Person by, Collection<CaseFile> seen, CaseAct act, @Nullable String words) {
    by.mustBeAllowed(DeskStep.of(act).permission());
    if (seen.size() > MOST) {
      throw new IllegalArgumentException(seen.size() + " cases at once");
    }
    List<Left> left = new ArrayList<>();
    for (CaseFile file : seen) {
      try {
        desk.take(by, file.id(), act, words, file.version());
      } catch (CaseChanged | AccessDeniedException gone) {
        left.add(new Left(file, null));
      } catch (StepRefused refused) {
        if (!isOfTheCase(refused.why())) {
          throw refused;
        }
        left.add(new Left(file, refused.why()));
      }
    }
    return left;
  }

  /** What else is wrong is wrong with what was entered, and with the first one already. */
  private static boolean isOfTheCase(Why why) {
    return switch (why) {
      case STATE, LINK, LINKED_WAIT, OWN_WORK -> true;
      case WORDS_MISSING, WORDS_TOO_LONG, PAST, SATISFACTION, OWNER -> false;
    };
  }
}
