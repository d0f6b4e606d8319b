package app.courtyard.capture;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Looks whether the server has every picture that its records name, whole: the file is there, its
 * bytes have the hash under which they came, and they can be decoded. Reads one picture after the
 * other, and remembers only what it found last.
 */
@Service
public class PhotoCheck {

  /** What came of it. */
  public record Result(long pictures, long faults) {}

  /** A picture that is not whole; whichever records name it. */
  public record Found(UUID estate, String sha256, PhotoFault fault) {}

  private record Named(UUID estate, String sha256, boolean here, Instant since) {}

  /** Younger ones may be on their way. */
  private static final Duration ON_THEIR_WAY = Duration.ofDays(1);

  /** No check takes so long. */
  private static final Duration BROKEN_OFF = Duration.ofDays(7);

  private static final int PAGE = 500;
  private static final int CHECKED_EDGE = 1_000;

  private final PhotoStore store;
  private final Pictures pictures;
  private final JdbcClient jdbc;
  private final Clock clock;

  PhotoCheck(PhotoStore store, Pictures pictures, JdbcClient jdbc, Clock clock) {
    this.store = store;
    this.pictures = pictures;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param found is told of each fault at once
   */
  public Result run(Consumer<Found> found) {
    Instant started = clock.instant();
    UUID check = UuidCreator.getTimeOrderedEpoch();
    jdbc.sql("insert into photo_check (id, started_at) values (?, ?)")
        .params(check, Sql.utc(started))
        .update();
    long looked = 0;
    long faults = 0;
    Named last = null;
    for (List<Named> page = after(last); !page.isEmpty(); page = after(last)) {
      for (Named named : page) {
        PhotoFault fault = look(named, started);
        if (fault != null) {
          faults++;
          note(check, named, fault);
          found.accept(new Found(named.estate, named.sha256, fault));
        }
      }
      looked += page.size();
      last = page.getLast();
    }
    finish(check, looked);
    return new Result(looked, faults);
  }

  private List<Named> after(@Nullable Named last) {
    return jdbc.sql(
            """
            select n.estate_id, n.sha256, p.sha256 is not null as here,
              (select max(r.received_at) from record_photo m
                join record r on r.estate_id = m.estate_id and r.id = m.capture_id
                where m.estate_id = n.estate_id and m.sha256 = n.sha256) as since
            from (select distinct estate_id, sha256 from record_photo
                  where (estate_id, sha256) > (:estate, :sha256) order by estate_id, sha256 limit :page) n
            left join photo p on p.estate_id = n.estate_id and p.sha256 = n.sha256
            order by n.estate_id, n.sha256
            """)
        .param("estate", last == null ? new UUID(0, 0) : last.estate)
        .param("sha256", last == null ? "" : last.sha256)
        .param("page", PAGE)
        .query(PhotoCheck::named)
        .list();
  }

  private static Named named(ResultSet row, int number) throws SQLException {
    return new Named(
        row.getObject("estate_id", UUID.class),
        row.getString("sha256"),
        row.getBoolean("here"),
        Sql.instant(row, "since"));
  }

  private @Nullable PhotoFault look(Named named, Instant now) {
    if (!named.here) {
      return named.since.isBefore(now.minus(ON_THEIR_WAY)) ? PhotoFault.ABSENT : null;
    }
    try (InputStream in = store.open(named.estate, named.sha256)) {
      byte[] bytes = in.readNBytes(Photos.MOST_BYTES + 1);
      if (!Hashes.sha256(bytes).equals(named.sha256)) {
        return PhotoFault.DAMAGED;
      }
      pictures.decode(new ByteArrayInputStream(bytes), CHECKED_EDGE);
      return null;
    } catch (NoSuchFileException e) {
      return PhotoFault.GONE;
    } catch (IOException | PhotoRefused e) {
      return PhotoFault.UNREADABLE;
    }
  }

  private void note(UUID check, Named named, PhotoFault fault) {
    jdbc.sql("insert into photo_fault (check_id, estate_id, sha256, fault) values (?, ?, ?, ?)")
        .params(check, named.estate, named.sha256, fault.code())
        .update();
  }

  /** From now on this is the last one; what was found before goes, and what was broken off. */
  private void finish(UUID check, long looked) {
    jdbc.sql("update photo_check set finished_at = ?, pictures = ? where id = ?")
        .params(Sql.utc(clock.instant()), looked, check)
        .update();
    jdbc.sql("delete from photo_check where id < ? and (finished_at is not null or started_at < ?)")
        .params(check, Sql.utc(clock.instant().minus(BROKEN_OFF)))
        .update();
  }
}
