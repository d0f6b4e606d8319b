package app.courtyard.log;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A filter as it stands in an address, for people and for programs alike: {@code
 * ?show=open&courtyard=…&from=2026-11-01&words=漏水}. What cannot be read is left out, so that an old
 * link still opens.
 */
public final class LogAddress {

  private static final String SHOW = "show";
  private static final String ALL = "all";
  private static final String COURTYARD = "courtyard";
  private static final String PERSON = "by";
  private static final String ROUTE = "route";
  private static final String KIND = "kind";
  private static final String RESULT = "result";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String WORDS = "words";

  private static final List<String> NAMES =
      List.of(SHOW, COURTYARD, PERSON, ROUTE, KIND, RESULT, FROM, TO, WORDS);

  private final Map<String, List<String>> parameters;

  private LogAddress(Map<String, List<String>> parameters) {
    this.parameters = parameters;
  }

  /** The parameters; never none, so that they are told from an empty address. */
  public static Map<String, List<String>> of(LogFilter filter) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    put(parameters, SHOW, filter.standing() == null ? ALL : filter.standing().code());
    put(parameters, COURTYARD, filter.courtyard());
    put(parameters, PERSON, filter.person());
    put(parameters, ROUTE, filter.route());
    put(parameters, KIND, filter.kind() == null ? null : filter.kind().code());
    put(parameters, RESULT, filter.outcome() == null ? null : filter.outcome().code());
    put(parameters, FROM, filter.from());
    put(parameters, TO, filter.to());
    put(parameters, WORDS, filter.words().isEmpty() ? null : filter.words());
    return parameters;
  }

  /** Empty where no parameter is one of the log's: the reader's own default holds. */
  public static Optional<LogFilter> in(Map<String, List<String>> parameters) {
    return parameters.keySet().stream().anyMatch(NAMES::contains)
        ? Optional.of(new LogAddress(parameters).filter())
        : Optional.empty();
  }

  private LogFilter filter() {
    return new LogFilter(
        one(SHOW, code -> coded(Standing.values(), code, Standing::code)),
        one(COURTYARD, UUID::fromString),
        one(PERSON, UUID::fromString),
        one(ROUTE, UUID::fromString),
        one(KIND, code -> coded(EntryKind.values(), code, EntryKind::code)),
        one(RESULT, code -> coded(Outcome.values(), code, Outcome::code)),
        one(FROM, LocalDate::parse),
        one(TO, LocalDate::parse),
        Optional.ofNullable(one(WORDS, words -> words)).orElse(""));
  }

  private <T> @Nullable T one(String name, Function<String, @Nullable T> read) {
    try {
      List<String> values = parameters.getOrDefault(name, List.of());
      return values.isEmpty() || values.getFirst().isBlank() ? null : read.apply(values.getFirst());
    } catch (IllegalArgumentException | DateTimeException e) {
      return null;
    }
  }

  private static <T> @Nullable T coded(T[] values, String code, Function<T, String> codeOf) {
    return Arrays.stream(values)
        .filter(value -> codeOf.apply(value).equals(code))
        .findFirst()
        .orElse(null);
  }

  private static void put(
      Map<String, List<String>> parameters, String name, @Nullable Object value) {
    if (value != null) {
      parameters.put(name, List.of(value.toString()));
    }
  }
}
