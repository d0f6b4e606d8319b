package app.courtyard.inventory;

import app.courtyard.casework.CaseFile;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the numbers are told by: each case belongs to one group of each, as it stands now. */
public enum Grouping {
  COURTYARD,
  DEPARTMENT,
  /** The first level. */
  CLASS,
  OWNER;

  /** The group of those that belong to none, in an address. */
  public static final String NONE = "none";

  /** Of its group, as it stands in an address. */
  public String keyOf(CaseFile file) {
    @Nullable Object key =
        switch (this) {
          case COURTYARD -> file.courtyardId();
          case DEPARTMENT -> file.department() == null ? null : file.department().code();
          case CLASS -> file.topic();
          case OWNER -> file.ownerId();
        };
    return Objects.toString(key, NONE);
  }

  /** As it stands in an address, and in the keys of its words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Grouping> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
