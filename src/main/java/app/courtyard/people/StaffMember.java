package app.courtyard.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the on-site staff 现场人员: looked at, not a user.
 *
 * @param number as the estate numbers its staff
 * @param post where they work
 * @param superiorId the direct superior 直接上级, one of the staff too
 * @param left whether they work here no more
 */
public record StaffMember(
    UUID id,
    String number,
    String name,
    Trade trade,
    Department department,
    @Nullable String post,
    @Nullable UUID superiorId,
    @Nullable String phone,
    boolean left) {

  public static final int NUMBER_MAX_LENGTH = 20;
  public static final int NAME_MAX_LENGTH = 40;
  public static final int POST_MAX_LENGTH = 60;
  public static final int PHONE_MAX_LENGTH = 32;

  public StaffMember {
    number = number.strip();
    name = name.strip();
    post = post == null || post.isBlank() ? null : post.strip();
    phone = phone == null || phone.isBlank() ? null : phone.strip();
  }
}
