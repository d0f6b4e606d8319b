package app.courtyard.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A filter as it stands in an address: {@code ?show=open&kind=repair&from=2026-11-01&words=漏水}.
 * What cannot be read is left out, so that an old link still opens.
 */
public final class RequestAddress {

  private static final String SHOW = "show";
  private static final String KIND = "kind";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String WORDS = "words";

  private final Map<String, List<String>> parameters;

  private RequestAddress(Map<String, List<String>> parameters) {
    this.parameters = parameters;
  }

  public static Map<String, List<String>> of(RequestFilter filter) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    put(parameters, SHOW, filter.shown() == Shown.ALL ? null : filter.shown().code());
    put(parameters, KIND, filter.kind() == null ? null : filter.kind().code());
    put(parameters, FROM, filter.from());
    put(parameters, TO, filter.to());
    put(parameters, WORDS, filter.words().isEmpty() ? null : filter.words());
    return parameters;
  }

  public static RequestFilter in(Map<String, List<String>> parameters) {
    RequestAddress address = new RequestAddress(parameters);
    Shown shown =
        address.one(
            SHOW,
            code ->
                Arrays.stream(Shown.values())
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElse(null));
    return new RequestFilter(
        shown == null ? Shown.ALL : shown,
        address.one(KIND, RequestKind::of),
        address.one(FROM, LocalDate::parse),
        address.one(TO, LocalDate::parse),
        Optional.ofNullable(address.one(WORDS, words -> words)).orElse(""));
  }

  private <T> @Nullable T one(String name, Function<String, @Nullable T> read) {
    try {
      List<String> values = parameters.getOrDefault(name, List.of());
      return values.isEmpty() || values.getFirst().isBlank() ? null : read.apply(values.getFirst());
    } catch (IllegalArgumentException | DateTimeException e) {
      return null;
    }
  }

  private static void put(
      Map<String, List<String>> parameters, String name, @Nullable Object value) {
    if (value != null) {
      parameters.put(name, List.of(value.toString()));
    }
  }
}
