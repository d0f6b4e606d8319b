package app.courtyard.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who signs in. */
@Entity
public class Account {

  /** Failed sign-ins in a row before the account is locked. */
  public static final int MAX_FAILED_SIGN_INS = 5;

  /** How long it stays locked. */
  public static final Duration LOCK = Duration.ofMinutes(15);

  /** How long a one-time code given by a supervisor or administrator is good. */
  public static final Duration ONE_TIME_CODE_LIFE = Duration.ofHours(24);

  public static final int PASSWORD_MIN_LENGTH = 10;

  /** In bytes of UTF-8: bcrypt takes no more. */
  public static final int PASSWORD_MAX_LENGTH = 72;

  @Id private UUID id;
  private @Nullable UUID estateId;
  private String loginName;
  private String name;

  @Column(name = "role")
  private String roleCode;

  private @Nullable String department;
  private @Nullable UUID superiorId;
  private @Nullable String phone;
  private @Nullable String passwordHash;
  private boolean mustChangePassword;
  private @Nullable String oneTimeCodeHash;
  private @Nullable Instant oneTimeCodeUntil;
  private int failedSignIns;
  private @Nullable Instant lockedUntil;
  private @Nullable Instant closedAt;
  private String language = "zh";
  private String theme = "system";
  private int signOuts;
  private Instant createdAt;
  @Version private @Nullable Long version;

  /** Needed by Hibernate. */
  @SuppressWarnings("NullAway")
  protected Account() {}

  public Account(
      UUID id,
      @Nullable UUID estateId,
      String loginName,
      String name,
      Role role,
      Instant createdAt) {
    this.id = id;
    this.estateId = estateId;
    this.loginName = loginName;
    this.name = name;
    this.roleCode = role.code();
    this.createdAt = createdAt;
  }

  public Person person() {
    return new Person(id, estateId, loginName, name, Role.of(roleCode));
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  public boolean isLocked(Instant now) {
    return lockedUntil != null && lockedUntil.isAfter(now);
  }

  void noteFailedSignIn(Instant now) {
    failedSignIns++;
    if (failedSignIns >= MAX_FAILED_SIGN_INS) {
      lockedUntil = now.plus(LOCK);
      failedSignIns = 0;
    }
  }

  void noteSignIn() {
    failedSignIns = 0;
    lockedUntil = null;
  }

  public void unlock() {
    noteSignIn();
  }

  /**
   * A forgotten password is set anew with a code that somebody responsible reads out; it is good
   * once.
   */
  void giveOneTimeCode(String hash, Instant now) {
    oneTimeCodeHash = hash;
    oneTimeCodeUntil = now.plus(ONE_TIME_CODE_LIFE);
    mustChangePassword = true;
    unlock();
  }

  @Nullable String validOneTimeCodeHash(Instant now) {
    return oneTimeCodeUntil != null && oneTimeCodeUntil.isAfter(now) ? oneTimeCodeHash : null;
  }

  /** An initial password, to be changed at the first sign-in. */
  public void setInitialPassword(String hash) {
    passwordHash = hash;
    mustChangePassword = true;
  }

  void changePassword(String hash) {
    passwordHash = hash;
    mustChangePassword = false;
    oneTimeCodeHash = null;
    oneTimeCodeUntil = null;
  }

  public AccountDetails details() {
    return new AccountDetails(
        name,
        Role.of(roleCode),
        department == null ? null : Department.of(department),
        superiorId,
        phone);
  }

  /** The rules stand with those who keep accounts: a workbook may say what a form may not. */
  public void change(AccountDetails details) {
    name = details.name();
    roleCode = details.role().code();
    department = details.department() == null ? null : details.department().code();
    superiorId = details.superiorId();
    phone = details.phone();
  }

  public void close(Instant now) {
    closedAt = now;
  }

  public void reopen() {
    closedAt = null;
  }

  /** Ends every session, and whatever a browser remembers. */
  public void signOutEverywhere() {
    signOuts++;
  }

  int signOuts() {
    return signOuts;
  }

  public void prefer(String language, String theme) {
    this.language = language;
    this.theme = theme;
  }

  public UUID id() {
    return id;
  }

  public @Nullable String passwordHash() {
    return passwordHash;
  }

  public boolean mustChangePassword() {
    return mustChangePassword;
  }

  public String language() {
    return language;
  }

  public String theme() {
    return theme;
  }
}
