package app.courtyard.casework;

import app.courtyard.people.Department;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A filter as it stands in an address: {@code ?show=late&mine=yes&class=noise}. What cannot be read
 * is left out, so that an old link still opens.
 */
public final class CaseAddress {

  private static final String SHOW = "show";
  private static final String MINE = "mine";
  private static final String KIND = "kind";
  private static final String DEPARTMENT = "department";
  private static final String COURTYARD = "courtyard";
  private static final String TOPIC = "class";
  private static final String NUMBER = "number";
  private static final String YES = "yes";

  private final Map<String, List<String>> parameters;

  private CaseAddress(Map<String, List<String>> parameters) {
    this.parameters = parameters;
  }

  public static Map<String, List<String>> of(CaseFilter filter) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    put(parameters, SHOW, filter.shown() == Shown.OPEN ? null : filter.shown().code());
    put(parameters, MINE, filter.mine() ? YES : null);
    put(parameters, KIND, filter.kind() == null ? null : filter.kind().code());
    put(parameters, DEPARTMENT, filter.department() == null ? null : filter.department().code());
    put(parameters, COURTYARD, filter.courtyard());
    put(parameters, TOPIC, filter.topic());
    put(parameters, NUMBER, filter.number());
    return parameters;
  }

  public static CaseFilter in(Map<String, List<String>> parameters) {
    CaseAddress address = new CaseAddress(parameters);
    Shown shown =
        address.one(
            SHOW,
            code ->
                Arrays.stream(Shown.values())
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElse(null));
    return new CaseFilter(
        shown == null ? Shown.OPEN : shown,
        YES.equals(address.one(MINE, yes -> yes)),
        address.one(KIND, CaseKind::of),
        address.one(DEPARTMENT, Department::of),
        address.one(COURTYARD, UUID::fromString),
        address.one(TOPIC, topic -> topic),
        address.one(NUMBER, Integer::valueOf));
  }

  private <T> @Nullable T one(String name, Function<String, @Nullable T> read) {
    try {
      List<String> values = parameters.getOrDefault(name, List.of());
      return values.isEmpty() || values.getFirst().isBlank() ? null : read.apply(values.getFirst());
    } catch (IllegalArgumentException e) {
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
