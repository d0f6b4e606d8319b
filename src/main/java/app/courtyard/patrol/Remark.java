package app.courtyard.patrol;

import app.courtyard.patrol.RoundPage.Missed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something on a round's page that is worth a look: a word, never a verdict.
 *
 * @param record of the visit that it is about; null for a stop that nobody visited
 * @param placeId the place of the tree; null where it is none
 * @param place as people name it
 * @param figures what was measured, whole, in the order in which the word names them
 * @param reason why it was confirmed by hand
 * @param missed why the stop was missed
 */
public record Remark(
    Kind kind,
    @Nullable UUID record,
    @Nullable UUID placeId,
    String place,
    List<Long> figures,
    @Nullable String reason,
    @Nullable Missed missed) {

  /** In the order in which they stand. */
  public enum Kind {
    /** A stop of the route was not visited. */
    MISSED,
    /** Nothing proves that somebody was there but their word. */
    BY_HAND,
    /** Metres and seconds from the stop before. */
    TOO_FAST,
    /** Seconds and answers. */
    TOO_SHORT,
    /** Metres between phone and place. */
    FAR,
    /** The phone's clock was not checked. */
    UNCERTAIN,
    /** Pictures from the gallery. */
    GALLERY,
    /** Seconds from arrival until 'the rest passed'. */
    REST_AT_ONCE;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Remark {
    figures = List.copyOf(figures);
  }

  static Remark of(Kind kind, Visit visit, long... figures) {
    return new Remark(
        kind,
        visit.record(),
        visit.placeId(),
        visit.place(),
        Arrays.stream(figures).boxed().toList(),
        kind == Kind.BY_HAND ? visit.reason() : null,
        null);
  }
}
