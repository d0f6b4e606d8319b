package app.courtyard.estate;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A code for the label of every place that never had one; courtyards have no label. */
@Component
class MissingCodes {

  private static final String TOKEN_LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final String SHORT_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private final JdbcTemplate jdbc;
  private final EntryWriter writer;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  MissingCodes(JdbcTemplate jdbc, EntryWriter writer, Clock clock) {
    this.jdbc = jdbc;
    this.writer = writer;
    this.clock = clock;
  }

  void issue(UUID estate) {
    List<UUID> places =
        jdbc.queryForList(
            """
            select p.id from place p where p.estate_id = ? and p.kind <> 'courtyard' and not exists
              (select 1 from place_code c where c.estate_id = p.estate_id and c.place_id = p.id)
            """,
            UUID.class,
            estate);
    Set<String> taken =
        new HashSet<>(
            jdbc.queryForList(
                "select short_code from place_code where estate_id = ?", String.class, estate));
    Timestamp now = Timestamp.from(clock.instant());
    List<Object[]> rows = new ArrayList<>();
    for (UUID place : places) {
      String token = letters(TOKEN_LETTERS, 32);
      rows.add(
          new Object[] {
            estate,
            UuidCreator.getTimeOrderedEpoch(),
            place,
            token,
            hash(token),
            freeShortCode(taken),
            now
          });
    }
    writer.inBatches(
        """
        insert into place_code (estate_id, id, place_id, token, token_hash, short_code, issued_at)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        rows);
  }

  private String freeShortCode(Set<String> taken) {
    String code = letters(SHORT_LETTERS, 6);
    while (!taken.add(code)) {
      code = letters(SHORT_LETTERS, 6);
    }
    return code;
  }

  private String letters(String from, int count) {
    StringBuilder letters = new StringBuilder();
    random.ints(count, 0, from.length()).forEach(i -> letters.append(from.charAt(i)));
    return letters.toString();
  }

  private static String hash(String token) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
