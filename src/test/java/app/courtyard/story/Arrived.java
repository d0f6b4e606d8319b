package app.courtyard.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the server has since a moment, as its database and its folder of pictures say.
 *
 * @param captures 'id content state' of each
 * @param records their ids, each as often as it is there
 * @param findings ids of the records that they stand on, each as often as it is there
 * @param named 'record picture' of each picture that a record names
 * @param pictures those that are there whole: in the database, and in the folder with the right
 *     hash
 */
record Arrived(
    List<String> captures,
    List<String> records,
    List<String> findings,
    Set<String> named,
    Set<String> pictures) {

  static Arrived since(Instant begin, PackagedApp app) {
    return new Arrived(
        read(
            app,
            "select id || ' ' || content_hash || ' ' || state from capture where received_at >= ?",
            begin),
        read(app, "select id::text from record where received_at >= ?", begin),
        read(
            app,
            """
            select f.record_id::text from finding f
              join record r on r.estate_id = f.estate_id and r.id = f.record_id
            where r.received_at >= ?
            """,
            begin),
        Set.copyOf(
            read(
                app,
                """
                select r.id || ' ' || p.sha256 from record_photo p
                  join record r on r.estate_id = p.estate_id and r.id = p.capture_id
                where r.received_at >= ?
                """,
                begin)),
        whole(app, read(app, "select sha256 from photo where received_at >= ?", begin)));
  }

  /** Each is there with its bytes, its record and its pictures, once; and nothing else is there. */
  void assertAllOf(HandedIn handedIn) {
    assertThat(captures)
        .containsExactlyInAnyOrderElementsOf(
            handedIn.handedIn().stream()
                .map(one -> one.id() + " " + one.content() + " accepted")
                .toList());
    assertThat(records)
        .containsExactlyInAnyOrderElementsOf(
            handedIn.handedIn().stream().map(one -> one.id().toString()).toList());
    assertThat(findings).doesNotHaveDuplicates();
    assertThat(findings)
        .as("each finding once, a correction takes it over")
        .hasSize((int) handedIn.handedIn().stream().filter(one -> one.corrects() == null).count());
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            handedIn.handedIn().stream()
                .flatMap(one -> one.photos().stream().map(photo -> one.id() + " " + photo))
                .collect(Collectors.toSet()));
    assertThat(pictures).containsExactlyInAnyOrderElementsOf(handedIn.photos());
  }

  long lost(HandedIn handedIn) {
    Set<String> there = new HashSet<>(records);
    return handedIn.handedIn().stream().filter(one -> !there.contains(one.id().toString())).count();
  }

  /** Records and findings that are there more often than they were captured. */
  long doubled(HandedIn handedIn) {
    long found = handedIn.handedIn().stream().filter(one -> one.corrects() == null).count();
    return Math.max(0, records.size() - handedIn.handedIn().size())
        + Math.max(0, findings.size() - found);
  }

  long photosMissing(HandedIn handedIn) {
    return handedIn.photos().stream().filter(photo -> !pictures.contains(photo)).count();
  }

  private static List<String> read(PackagedApp app, String sql, Instant begin) {
    try (var db = app.database().getConnection();
        var statement = db.prepareStatement(sql)) {
      statement.setTimestamp(1, Timestamp.from(begin));
      var rows = statement.executeQuery();
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> whole(PackagedApp app, List<String> known) {
    Set<String> told = Set.copyOf(known);
    try (Stream<Path> files = Files.walk(app.photos())) {
      return files
          .filter(file -> told.contains(file.getFileName().toString()))
          .filter(file -> hash(file).equals(file.getFileName().toString()))
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
