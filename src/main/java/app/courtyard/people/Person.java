package app.courtyard.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account, as the rest of the house knows them.
 *
 * @param estateId the estate where they work; null for the company's own administrators
 */
public record Person(UUID id, @Nullable UUID estateId, String loginName, String name, Role role) {

  public boolean may(String permission) {
    return role.may(permission);
  }

  /**
   * @throws IllegalStateException for a company administrator, who works in no estate
   */
  public UUID estate() {
    if (estateId == null) {
      throw new IllegalStateException(loginName + " works in no estate");
    }
    return estateId;
  }
}
