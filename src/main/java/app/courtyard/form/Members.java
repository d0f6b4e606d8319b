package app.courtyard.form;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The members of an answer that is an object. One that is empty is absent; of anything but an
 * object all are.
 */
record Members(JsonNode answer) {

  boolean has(String name) {
    return get(name) != null;
  }

  /** There, and such. */
  boolean is(String name, Predicate<JsonNode> such) {
    var value = get(name);
    return value != null && such.test(value);
  }

  boolean isAbsentOr(String name, Predicate<JsonNode> such) {
    var value = get(name);
    return value == null || such.test(value);
  }

  /** Empty where it is absent or no text. */
  String text(String name) {
    var value = get(name);
    return value != null && value.isString() ? value.asString() : "";
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(get(name)).map(JsonNode::asString);
  }

  private @Nullable JsonNode get(String name) {
    var value = answer.isObject() ? answer.get(name) : null;
    return value == null || Values.isEmpty(value) ? null : value;
  }
}
