package app.courtyard.premises;

import app.courtyard.people.Trace.Change;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a place is another than before, for the trace. */
final class PlaceChanges {

  static Change[] between(PlaceDraft before, PlaceDraft after) {
    return Stream.of(
            change("name", before.name(), after.name()),
            change("code", before.code(), after.code()),
            change("form", before.form(), after.form()),
            change("status", before.status(), after.status()),
            change("type", before.type(), after.type()),
            change("position", before.position(), after.position()))
        .filter(change -> !Objects.equals(change.from(), change.to()))
        .toArray(Change[]::new);
  }

  private static Change change(String field, @Nullable Object from, @Nullable Object to) {
    return new Change(
        field, from == null ? null : from.toString(), to == null ? null : to.toString());
  }

  private PlaceChanges() {}
}
