package app.courtyard.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may change about somebody who signs in. */
public record AccountDetails(
    String name,
    Role role,
    @Nullable Department department,
    @Nullable UUID superiorId,
    @Nullable String phone) {

  public static final int NAME_MAX_LENGTH = 40;
  public static final int PHONE_MAX_LENGTH = 32;

  public AccountDetails {
    name = name.strip();
    phone = phone == null || phone.isBlank() ? null : phone.strip();
  }

  /** One of them. */
  public enum Field {
    NAME,
    ROLE,
    DEPARTMENT,
    SUPERIOR,
    PHONE
  }

  /** Which of them differ. */
  public List<Field> differences(AccountDetails other) {
    List<Field> differences = new ArrayList<>();
    for (Field field : Field.values()) {
      if (!Objects.equals(of(field), other.of(field))) {
        differences.add(field);
      }
    }
    return differences;
  }

  private @Nullable Object of(Field field) {
    return switch (field) {
      case NAME -> name;
      case ROLE -> role;
      case DEPARTMENT -> department;
      case SUPERIOR -> superiorId;
      case PHONE -> phone;
    };
  }
}
