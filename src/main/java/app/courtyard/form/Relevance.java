package app.courtyard.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A condition as the editor writes it: several simple ones, of which all or any must hold.
 *
 * @param any one is enough
 */
public record Relevance(boolean any, List<Simple> parts) {

  /**
   * What one earlier question was answered with.
   *
   * @param value of the operators that compare; missing otherwise
   */
  public record Simple(String question, Operator operator, JsonNode value) {}

  /** How an answer is looked at. */
  public enum Operator {
    IS,
    IS_NOT,
    HAS,
    ABOVE,
    BELOW,
    ANSWERED,
    UNANSWERED;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    public boolean compares() {
      return this != ANSWERED && this != UNANSWERED;
    }
  }

  public Relevance {
    parts = List.copyOf(parts);
  }

  /**
   * Empty: nested deeper than the editor writes; it stays as it is until somebody takes it away.
   */
  public static Optional<Relevance> of(JsonNode relevant) {
    if (relevant.isMissingNode()) {
      return Optional.of(new Relevance(false, List.of()));
    }
    boolean any = relevant.has("any");
    List<Simple> parts = new ArrayList<>();
    var nodes =
        any || relevant.has("all")
            ? relevant.path(any ? "any" : "all").valueStream().toList()
            : List.of(relevant);
    for (JsonNode node : nodes) {
      var simple = simple(node);
      if (simple.isEmpty()) {
        return Optional.empty();
      }
      parts.add(simple.get());
    }
    return Optional.of(new Relevance(any, parts));
  }

  private static Optional<Simple> simple(JsonNode node) {
    if (node.has("not")) {
      return simple(node.path("not"))
          .filter(inner -> inner.operator() == Operator.IS)
          .map(inner -> new Simple(inner.question(), Operator.IS_NOT, inner.value()));
    }
    return operator(node)
        .filter(operator -> node.has("question"))
        .map(
            operator ->
                new Simple(
                    node.path("question").asString(""), operator, node.path(operator.code())));
  }

  private static Optional<Operator> operator(JsonNode node) {
    if (node.has("answered")) {
      return Optional.of(
          node.path("answered").asBoolean(true) ? Operator.ANSWERED : Operator.UNANSWERED);
    }
    return List.of(Operator.IS, Operator.HAS, Operator.ABOVE, Operator.BELOW).stream()
        .filter(operator -> node.has(operator.code()))
        .findFirst();
  }

  /** As it stands in a form; null: always asked. */
  public @Nullable JsonNode node() {
    if (parts.size() < 2) {
      return parts.isEmpty() ? null : node(parts.getFirst());
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode list = node.putArray(any ? "any" : "all");
    parts.forEach(part -> list.add(node(part)));
    return node;
  }

  private static ObjectNode node(Simple part) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("question", part.question);
    return switch (part.operator) {
      case ANSWERED -> node.put("answered", true);
      case UNANSWERED -> node.put("answered", false);
      case IS_NOT -> {
        node.set("is", part.value);
        ObjectNode not = JsonNodeFactory.instance.objectNode();
        not.set("not", node);
        yield not;
      }
      case IS, HAS, ABOVE, BELOW -> {
        node.set(part.operator.code(), part.value);
        yield node;
      }
    };
  }

  /** What can be asked of an answer of this type. */
  public static List<Operator> operatorsFor(String type) {
    return switch (type) {
      case "verdict", "choice", "text", "date", "time", "datetime" ->
          List.of(Operator.IS, Operator.IS_NOT, Operator.ANSWERED, Operator.UNANSWERED);
      case "choices" -> List.of(Operator.HAS, Operator.ANSWERED, Operator.UNANSWERED);
      case "number", "satisfaction" ->
          List.of(
              Operator.ABOVE, Operator.BELOW, Operator.IS, Operator.ANSWERED, Operator.UNANSWERED);
      default -> List.of(Operator.ANSWERED, Operator.UNANSWERED);
    };
  }

  /** The question with what is most often asked of it. */
  public static Simple about(Part question, Operator operator) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    JsonNode value =
        !operator.compares()
            ? nodes.missingNode()
            : switch (question.type()) {
              case "verdict" -> nodes.stringNode(Verdict.FAIL.code());
              case "choice", "choices" -> nodes.stringNode(firstOption(question));
              case "number", "satisfaction" -> nodes.numberNode(0);
              default -> nodes.stringNode("");
            };
    return new Simple(question.id(), operator, value);
  }

  private static String firstOption(Part question) {
    return question.get("options").path(0).path("code").asString("");
  }
}
