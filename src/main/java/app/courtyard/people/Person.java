package app.courtyard.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Somebody with an account, as the rest of the house knows them.
 *
 * @param estateId the estate where they work; null for the company's own administrators
 */
public record Person(UUID id, @Nullable UUID estateId, String loginName, String name, Role role) {

  public boolean may(String permission) {
    return role.may(permission)
        && (estateId != null || !Permissions.WITHIN_AN_ESTATE.contains(permission));
  }

  /**
   * For services: views are only the first door.
   *
   * @throws AccessDeniedException when this person's role lacks the permission
   */
  public void mustBeAllowed(String permission) {
    if (!may(permission)) {
      throw new AccessDeniedException(loginName + " lacks " + permission);
    }
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
