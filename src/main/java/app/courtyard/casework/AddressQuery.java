package app.courtyard.casework;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What follows the question mark of an address. What cannot be read is left out, so that an old
 * link still opens.
 */
public final class AddressQuery {

  private final Map<String, List<String>> parameters;

  public AddressQuery(Map<String, List<String>> parameters) {
    this.parameters = parameters;
  }

  /** Of an address that is being made. */
  public AddressQuery() {
    this(new LinkedHashMap<>());
  }

  /**
   * @param value null: it is left out
   */
  public AddressQuery with(String name, @Nullable Object value) {
    if (value != null) {
      parameters.put(name, List.of(value.toString()));
    }
    return this;
  }

  public Map<String, List<String>> parameters() {
    return parameters;
  }

  /**
   * @param read may throw what parsing throws
   */
  public <T> Optional<T> one(String name, Function<String, @Nullable T> read) {
    try {
      return text(name).map(read);
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  public Optional<String> text(String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .filter(text -> !text.isBlank())
        .findFirst();
  }
}
