package app.courtyard.attention;

import app.courtyard.casework.CaseAct.Means;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody was in touch with a key-attention customer.
 *
 * @param words what was said
 */
public record Contact(UUID id, Instant at, Means means, String words, String noter) {

  public static final int MOST_WORDS = 1000;
}
