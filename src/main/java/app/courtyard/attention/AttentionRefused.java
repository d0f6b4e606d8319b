package app.courtyard.attention;

import java.util.Set;

/** What cannot be kept of a key-attention customer as it was entered. */
public class AttentionRefused extends RuntimeException {

  /** Where something is missing or wrong. */
  public enum Field {
    /** Nobody was chosen, or somebody who is one already. */
    RESIDENT,
    /** Why they are one, or are no more. */
    REASON,
    /** Still to come. */
    SINCE,
    /** It has gone by. */
    NEXT_CONTACT,
    WHAT,
    /** Nobody was chosen who sees it. */
    OWNER,
    /** No day, or one that has gone by. */
    DUE,
    WORDS,
    /** No moment, or one that is still to come. */
    AT
  }

  private final transient Set<Field> fields;

  AttentionRefused(Set<Field> fields) {
    super(fields.toString());
    this.fields = Set.copyOf(fields);
  }

  public Set<Field> fields() {
    return fields;
  }
}
