package app.courtyard.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. */
public interface Accounts extends Repository<Account, UUID> {

  Account save(Account account);

  /** For what goes on in plain SQL in the same transaction. */
  Account saveAndFlush(Account account);

  Optional<Account> findById(UUID id);

  /**
   * For a change that leans on what stands there: whoever comes second waits, and sees the first.
   */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Account a where a.id = :id")
  Optional<Account> findForChange(UUID id);

  Optional<Account> findByLoginName(String loginName);

  List<Account> findByEstateIdAndRoleCodeInAndClosedAtIsNullOrderByNameAscLoginNameAsc(
      UUID estate, List<String> roles);

  /** Who of an estate may do something, by their names; whose account is closed may not. */
  default List<Person> whoMay(UUID estate, String permission) {
    return findByEstateIdAndRoleCodeInAndClosedAtIsNullOrderByNameAscLoginNameAsc(
            estate, Role.allThatMay(permission).stream().map(Role::code).toList())
        .stream()
        .map(Account::person)
        .toList();
  }

  boolean existsByRoleCode(String roleCode);
}
