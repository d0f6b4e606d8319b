package app.courtyard.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case with all that its page shows.
 *
 * @param timeline the oldest first
 * @param names of the people who are named in it
 * @param pictures of each record that belongs to it, as far as the reader may see them
 * @param goesOnIn the one to which it was linked; null: it was not
 * @param linked those that go on in it
 * @param answers that fit, for whoever may answer
 */
public record CasePage(
    CaseFile file,
    List<TimelineEntry> timeline,
    Map<UUID, String> names,
    Map<UUID, List<Picture>> pictures,
    @Nullable CaseFile goesOnIn,
    List<CaseFile> linked,
    List<AnswerTemplate> answers,
    DeskSteps steps) {

  /**
   * @param number in the record's manifest, from 1
   * @param here whether it has come already
   */
  public record Picture(int number, boolean here) {}
}
