package app.courtyard.form;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A checklist as the desk lists it.
 *
 * @param title as issued, or as far as its draft says it
 * @param at codes of the kinds of place where anybody may begin it; none: only on routes
 * @param issued empty: never
 * @param withdrawn nobody is offered it any more
 * @param update the app has a newer one than the company's own words
 */
public record Checklist(
    String id,
    Part title,
    Set<String> at,
    Optional<Issued> issued,
    boolean withdrawn,
    boolean drafted,
    boolean update) {

  /**
   * @param by the name of who issued it; null: it came with the app
   */
  public record Issued(int version, Instant since, @Nullable String by) {}
}
