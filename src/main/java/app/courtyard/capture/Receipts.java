package app.courtyard.capture;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says how things stand with captures. */
@Component
class Receipts {

  private record Key(UUID id, String contentHash) {}

  private final CaptureRows captures;
  private final JdbcClient jdbc;

  Receipts(CaptureRows captures, JdbcClient jdbc) {
    this.captures = captures;
    this.jdbc = jdbc;
  }

  List<Receipt> of(UUID estate, List<Arriving> arrived) {
    Map<Key, KeptCapture> kept =
        captures.under(estate, arrived.stream().map(Arriving::id).toList()).stream()
            .collect(
                Collectors.toMap(row -> new Key(row.id(), row.contentHash()), Function.identity()));
    Set<String> here =
        here(estate, arrived.stream().flatMap(capture -> capture.pictures().stream()).toList());
    return arrived.stream()
        .map(capture -> receipt(capture, kept.get(new Key(capture.id(), capture.hash())), here))
        .toList();
  }

  private static Receipt receipt(Arriving capture, KeptCapture kept, Set<String> here) {
    List<String> missing =
        capture.pictures().stream().filter(hash -> !here.contains(hash)).toList();
    return new Receipt(capture.shownId(), capture.hash(), kept.state(), kept.reasons(), missing);
  }

  private Set<String> here(UUID estate, List<String> hashes) {
    if (hashes.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        jdbc.sql("select sha256 from photo where estate_id = ? and sha256 = any(?)")
            .params(estate, hashes.toArray(String[]::new))
            .query(String.class)
            .list());
  }
}
