package app.courtyard.capture;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says how things stand with captures. */
@Component
class Receipts {

  private record Key(UUID id, String contentHash) {}

  private record Standing(CaptureState state, List<Reason> reasons) {}

  private static final Standing RECORDED = new Standing(CaptureState.ACCEPTED, List.of());

  private final CaptureRows captures;
  private final JdbcClient jdbc;

  Receipts(CaptureRows captures, JdbcClient jdbc) {
    this.captures = captures;
    this.jdbc = jdbc;
  }

  List<Receipt> of(UUID estate, List<Arriving> arrived) {
    return of(estate, arrived, Set.of());
  }

  /**
   * @param recorded hashes of those that have just become records, and stay that: nobody has to ask
   *     for them
   */
  List<Receipt> of(UUID estate, List<Arriving> arrived, Set<String> recorded) {
    Map<Key, Standing> standings =
        standings(
            estate,
            arrived.stream().filter(capture -> !recorded.contains(capture.hash())).toList());
    Set<String> here =
        here(estate, arrived.stream().flatMap(capture -> capture.pictures().stream()).toList());
    return arrived.stream()
        .map(
            capture ->
                receipt(
                    capture,
                    recorded.contains(capture.hash())
                        ? RECORDED
                        : standings.get(new Key(capture.id(), capture.hash())),
                    here))
        .toList();
  }

  private Map<Key, Standing> standings(UUID estate, List<Arriving> asked) {
    return asked.isEmpty()
        ? Map.of()
        : captures.under(estate, asked.stream().map(Arriving::id).toList()).stream()
            .collect(
                Collectors.toMap(
                    kept -> new Key(kept.id(), kept.contentHash()),
                    kept -> new Standing(kept.state(), kept.reasons())));
  }

  private static Receipt receipt(Arriving capture, Standing standing, Set<String> here) {
    List<String> missing =
        capture.pictures().stream().filter(hash -> !here.contains(hash)).toList();
    return new Receipt(
        capture.shownId(), capture.hash(), standing.state(), standing.reasons(), missing);
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
