package app.courtyard.attention;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A filter as it stands in an address: {@code ?show=due&courtyard=…&month=2026-11&words=陈}. What
 * cannot be read is left out, so that an old link still opens.
 */
public final class AttentionAddress {

  private static final String SHOW = "show";
  private static final String COURTYARD = "courtyard";
  private static final String MONTH = "month";
  private static final String WORDS = "words";

  private final Map<String, List<String>> parameters;

  private AttentionAddress(Map<String, List<String>> parameters) {
    this.parameters = parameters;
  }

  public static Map<String, List<String>> of(AttentionFilter filter) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    put(parameters, SHOW, filter.shown() == Shown.NOW ? null : filter.shown().code());
    put(parameters, COURTYARD, filter.courtyard());
    put(parameters, MONTH, filter.month());
    put(parameters, WORDS, filter.words().isEmpty() ? null : filter.words());
    return parameters;
  }

  public static AttentionFilter in(Map<String, List<String>> parameters) {
    AttentionAddress address = new AttentionAddress(parameters);
    return new AttentionFilter(
        address
            .one(
                SHOW,
                code ->
                    Arrays.stream(Shown.values())
                        .filter(one -> one.code().equals(code))
                        .findFirst())
            .flatMap(found -> found)
            .orElse(Shown.NOW),
        address.one(COURTYARD, UUID::fromString).orElse(null),
        address.one(MONTH, YearMonth::parse).orElse(null),
        address.one(WORDS, words -> words).orElse(""));
  }

  private <T> Optional<T> one(String name, Function<String, T> read) {
    try {
      return parameters.getOrDefault(name, List.of()).stream()
          .filter(value -> !value.isBlank())
          .findFirst()
          .map(read);
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static void put(
      Map<String, List<String>> parameters, String name, @Nullable Object value) {
    if (value != null) {
      parameters.put(name, List.of(value.toString()));
    }
  }
}
