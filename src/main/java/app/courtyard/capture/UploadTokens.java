package app.courtyard.capture;

import app.courtyard.people.Person;
import app.courtyard.people.Role;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person on a device hands in with. It does not expire with the sign-in, so that nothing is
 * stranded on a phone, and can do nothing else. The server keeps only its hash.
 */
@Service
public class UploadTokens {

  private static final int TOKEN_BYTES = 32;
  private static final int LONGEST_USER_AGENT = 300;

  private final JdbcClient jdbc;
  private final SecureRandom random = new SecureRandom();

  UploadTokens(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A new token; earlier ones stay good, since captures may be on their way under them. */
  @Transactional
  public String issue(Person person, UUID device, String userAgent, Instant now) {
    jdbc.sql(
            """
            insert into device (id, first_seen_at, last_seen_at, user_agent) values (:id, :now, :now, :agent)
            on conflict (id) do update set last_seen_at = excluded.last_seen_at, user_agent = excluded.user_agent
            """)
        .param("id", device)
        .param("now", Sql.utc(now))
        .param("agent", userAgent.substring(0, Math.min(userAgent.length(), LONGEST_USER_AGENT)))
        .update();
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    jdbc.sql(
            "insert into upload_token (id, account_id, device_id, token_hash, issued_at) values (?, ?, ?, ?, ?)")
        .params(UuidCreator.getTimeOrderedEpoch(), person.id(), device, hash(token), Sql.utc(now))
        .update();
    return token;
  }

  /** Whether all that this person had here were revoked. */
  @Transactional(readOnly = true)
  public boolean wantsAnother(UUID account, UUID device) {
    return jdbc.sql(
            """
                select count(*) > 0 and bool_and(revoked_at is not null) from upload_token
                where account_id = ? and device_id = ?
                """)
        .params(account, device)
        .query(Boolean.class)
        .single();
  }

  /** Who hands in with a token; empty when it is none of ours. */
  public Optional<Sender> sender(String token) {
    return jdbc.sql(
            """
            select t.device_id, t.revoked_at is not null as revoked, a.closed_at is not null as closed,
              x.closed_at as closing, a.id, a.estate_id, a.login_name, a.name, a.role
            from upload_token t join account a on a.id = t.account_id
            left join device_closed x on x.account_id = t.account_id and x.device_id = t.device_id
            where t.token_hash = :hash and a.estate_id is not null
            """)
        .param("hash", hash(token))
        .query(UploadTokens::read)
        .optional();
  }

  private static Sender read(ResultSet row, int number) throws SQLException {
    List<ReasonCode> against = new ArrayList<>();
    if (row.getBoolean("closed")) {
      against.add(ReasonCode.ACCOUNT_LOCKED);
    }
    if (row.getBoolean("revoked")) {
      against.add(ReasonCode.TOKEN_REVOKED);
    }
    Person person =
        new Person(
            row.getObject("id", UUID.class),
            row.getObject("estate_id", UUID.class),
            row.getString("login_name"),
            row.getString("name"),
            Role.of(row.getString("role")));
    Instant closing = Sql.instant(row, "closing");
    return new Sender(
        person,
        row.getObject("device_id", UUID.class),
        null,
        against,
        closing == null ? null : new Closing(closing));
  }

  private static String hash(String token) {
    return Hashes.sha256(token.getBytes(StandardCharsets.UTF_8));
  }
}
