package app.courtyard.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part of a form that is being written, under the names of the wire: it may lack what a form must
 * have, and what the editor does not know stays as it is. Never changed in place.
 */
public record Part(ObjectNode members) {

  // PostgreSQL's jsonb knows neither NUL nor half a surrogate pair.
  private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

  static Part of(String id) {
    return new Part(JsonNodeFactory.instance.objectNode().put("id", id));
  }

  public String id() {
    return text("id");
  }

  /** Of a question: verdict, choice … */
  public String type() {
    return text("type");
  }

  public JsonNode get(String member) {
    return members.path(member);
  }

  /** Empty where it is not said. */
  public String text(String member) {
    return members.path(member).asString("");
  }

  /**
   * @param language zh or en
   * @return empty where it is not said
   */
  public String words(String member, String language) {
    return members.path(member).path(language).asString("");
  }

  /** In the language of the reader, or else in the other one; empty where neither says it. */
  public String words(String member, Locale locale) {
    String other = locale.getLanguage().equals("en") ? "zh" : "en";
    String own = other.equals("en") ? "zh" : "en";
    return words(member, words(member, own).isBlank() ? other : own);
  }

  public Optional<Integer> number(String member) {
    JsonNode value = get(member);
    return value.isNumber() ? Optional.of(value.asInt()) : Optional.empty();
  }

  /**
   * @param value null: as the default has it
   */
  public Part with(String member, @Nullable JsonNode value) {
    ObjectNode changed = members.deepCopy();
    if (value == null || value.isNull()) {
      changed.remove(member);
    } else {
      changed.set(member, value);
    }
    return new Part(changed);
  }

  public Part with(String member, @Nullable String value) {
    return with(member, value == null ? null : JsonNodeFactory.instance.stringNode(value));
  }

  public Part with(String member, @Nullable Integer value) {
    return with(member, value == null ? null : JsonNodeFactory.instance.numberNode(value));
  }

  public Part with(String member, @Nullable Double value) {
    return with(member, value == null ? null : JsonNodeFactory.instance.numberNode(value));
  }

  /** Words that are blank in both languages are no words; what cannot be stored is left out. */
  public Part withWords(String member, String language, String said) {
    String words = UNSTORABLE.matcher(said).replaceAll("");
    ObjectNode both = JsonNodeFactory.instance.objectNode();
    for (String each : new String[] {"zh", "en"}) {
      String one = each.equals(language) ? words : words(member, each);
      if (!one.isBlank()) {
        both.put(each, one);
      }
    }
    return with(member, both.isEmpty() ? null : both);
  }
}
