package app.courtyard.form;

import tools.jackson.databind.JsonNode;

/**
 * One thing that differs between two states of a form.
 *
 * @param part as it stands after it; of what was removed, as it stood before
 * @param member what of the part differs; empty: the part as a whole
 * @param before a missing node where there was none
 */
public record Change(
    Kind kind, PartKey key, Part part, String member, JsonNode before, JsonNode after) {

  /** How it differs. */
  public enum Kind {
    ADDED,
    REMOVED,
    MOVED,
    CHANGED;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
