package app.courtyard.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key-attention customer 重点关注客户, as far as whoever meets them must know.
 *
 * @param id of what is kept about that, under {@code /attention/{id}}
 * @param nextContact null: none is agreed
 * @param measures what was agreed and is not done yet
 */
public record KeyCustomer(
    UUID id, String name, String reason, @Nullable LocalDate nextContact, List<String> measures) {

  public KeyCustomer {
    measures = List.copyOf(measures);
  }
}
