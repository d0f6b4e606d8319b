package app.courtyard.attention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resident who is, or was, a key-attention customer.
 *
 * @param number of the resident, as in the residents' sheet
 * @param relation owner, tenant, family
 * @param unit as people say it, from the building down
 * @param courtyardId in which the unit lies now
 * @param since by the estate's clocks
 * @param begunBy null: the residents' sheet says so
 * @param nextContact null: none is agreed
 * @param endedAt null: they are one now
 */
public record Attention(
    UUID estateId,
    UUID id,
    String number,
    String name,
    String relation,
    @Nullable String phone,
    UUID unitId,
    String unit,
    UUID courtyardId,
    String courtyard,
    String reason,
    LocalDate since,
    @Nullable String begunBy,
    @Nullable LocalDate nextContact,
    @Nullable Instant endedAt,
    @Nullable String endedBy,
    @Nullable String endedWhy) {

  public static final int MOST_REASON = 500;

  public boolean isOpen() {
    return endedAt == null;
  }

  /**
   * @param today by the estate's clocks
   */
  public boolean isDue(LocalDate today) {
    return nextContact != null && !nextContact.isAfter(today);
  }

  public boolean isOverdue(LocalDate today) {
    return nextContact != null && nextContact.isBefore(today);
  }
}
