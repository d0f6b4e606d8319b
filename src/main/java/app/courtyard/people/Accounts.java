package app.courtyard.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All accounts. */
public interface Accounts extends Repository<Account, UUID> {

  Account save(Account account);

  /** For what goes on in plain SQL in the same transaction. */
  Account saveAndFlush(Account account);

  Optional<Account> findById(UUID id);

  Optional<Account> findByLoginName(String loginName);

  boolean existsByRoleCode(String roleCode);
}
