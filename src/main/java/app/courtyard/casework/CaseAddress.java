package app.courtyard.casework;

import app.courtyard.people.Department;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

  public static Map<String, List<String>> of(CaseFilter filter) {
    return new AddressQuery()
        .with(SHOW, filter.shown() == Shown.OPEN ? null : filter.shown().code())
        .with(MINE, filter.mine() ? YES : null)
        .with(KIND, filter.kind() == null ? null : filter.kind().code())
        .with(DEPARTMENT, filter.department() == null ? null : filter.department().code())
        .with(COURTYARD, filter.courtyard())
        .with(TOPIC, filter.topic())
        .with(NUMBER, filter.number())
        .parameters();
  }

  public static CaseFilter in(Map<String, List<String>> parameters) {
    AddressQuery query = new AddressQuery(parameters);
    return new CaseFilter(
        query.one(SHOW, Shown::of).orElse(Shown.OPEN),
        query.text(MINE).filter(YES::equals).isPresent(),
        query.one(KIND, CaseKind::of).orElse(null),
        query.one(DEPARTMENT, Department::of).orElse(null),
        query.one(COURTYARD, UUID::fromString).orElse(null),
        query.text(TOPIC).orElse(null),
        query.one(NUMBER, Integer::valueOf).orElse(null));
  }

  private CaseAddress() {}
}
