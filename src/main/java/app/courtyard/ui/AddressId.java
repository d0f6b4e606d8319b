package app.courtyard.ui;

import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;

/** The id that an address names. */
public final class AddressId {

  /**
   * @throws NotFoundException for what is no id: as for one that there is not
   */
  public static UUID of(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }

  private AddressId() {}
}
