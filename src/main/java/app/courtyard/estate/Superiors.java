package app.courtyard.estate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is whose direct superior: somebody who exists, and never round in a circle. */
final class Superiors {

  private final Column column;
  private final Map<UUID, UUID> superiorOf = new HashMap<>();

  Superiors(Column column) {
    this.column = column;
  }

  /** To be asked when all people of the sheet are known. Null where the row names nobody. */
  @Nullable UUID of(Line line, UUID person, Map<String, UUID> people) {
    String name = line.text(column);
    UUID superior = name == null ? null : people.get(name);
    if (name != null && superior == null) {
      line.refuse(column, Problem.Code.NOT_FOUND);
    }
    if (superior != null) {
      superiorOf.put(person, superior);
      if (goesInACircle(person)) {
        line.refuse(column, Problem.Code.CIRCLE);
      }
    }
    return superior;
  }

  private boolean goesInACircle(UUID person) {
    Set<UUID> above = new HashSet<>();
    for (UUID next = superiorOf.get(person);
        next != null && above.add(next);
        next = superiorOf.get(next)) {
      if (next.equals(person)) {
        return true;
      }
    }
    return false;
  }
}
