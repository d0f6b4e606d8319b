package app.courtyard.story;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the phones of {@link ChaosIT} know to have handed in, and what happened to them meanwhile.
 *
 * @param line what the line did to requests
 * @param deaths how often pages died, by moment
 */
record HandedIn(
    List<One> handedIn, Map<String, Integer> line, Map<String, Integer> deaths, double seconds) {

  /**
   * One capture.
   *
   * @param content SHA-256 of its bytes
   * @param photos SHA-256 of each
   */
  record One(UUID id, UUID person, String content, @Nullable UUID corrects, List<String> photos) {}

  List<String> photos() {
    return handedIn.stream().flatMap(one -> one.photos().stream()).distinct().toList();
  }
}
