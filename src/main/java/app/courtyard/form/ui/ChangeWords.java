package app.courtyard.form.ui;

import app.courtyard.form.Change;
import app.courtyard.form.Part;
import app.courtyard.form.PartKey;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What changed in a form, told in sentences. */
final class ChangeWords {

  private static final Set<String> CODED = Set.of("severity", "department", "photo", "of");
  private static final int LONGEST = 60;

  private final Locale locale;

  ChangeWords(Locale locale) {
    this.locale = locale;
  }

  UnorderedList list(List<Change> changes) {
    UnorderedList list = new UnorderedList();
    list.addClassName("changes");
    changes.forEach(change -> list.add(new ListItem(say(change))));
    return list;
  }

  private String say(Change change) {
    String name = name(change.key(), change.part());
    if (change.kind() != Change.Kind.CHANGED) {
      return I18NProvider.translate("checklist.change." + change.kind().code(), name);
    }
    if (change.member().equals("relevant")) {
      return I18NProvider.translate("checklist.change.relevant", name);
    }
    return I18NProvider.translate(
        "checklist.change.changed",
        name,
        I18NProvider.translate("checklist.member." + change.member()),
        value(change.member(), change.before()),
        value(change.member(), change.after()));
  }

  private String name(PartKey key, Part part) {
    return switch (key.kind()) {
      case FORM -> I18NProvider.translate("checklist.the-form");
      case SECTION -> I18NProvider.translate("checklist.the-section", words(part, "title"));
      case QUESTION -> I18NProvider.translate("checklist.the-question", words(part, "label"));
    };
  }

  private String words(Part part, String member) {
    String said = part.words(member, locale);
    return said.isBlank() ? I18NProvider.translate("checklist.unnamed") : said;
  }

  private String value(String member, JsonNode value) {
    if (value.isMissingNode()) {
      return I18NProvider.translate("checklist.none");
    }
    if (value.isBoolean()) {
      return I18NProvider.translate(value.asBoolean() ? "checklist.yes" : "checklist.no");
    }
    if (CODED.contains(member)) {
      return I18NProvider.translate(key(member, value.asString("")));
    }
    String said = plain(member, value);
    return said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
  }

  private String plain(String member, JsonNode value) {
    if (value.has("zh") || value.has("en")) {
      return value.path("zh").asString("—") + " / " + value.path("en").asString("—");
    }
    if (value.isArray()) {
      return value
          .valueStream()
          .map(one -> one.isObject() ? plain(member, one.path("label")) : kind(one.asString("")))
          .collect(Collectors.joining("、"));
    }
    return value.isNumber() ? FieldNumbers.say(value.asDouble()) : value.asString("");
  }

  private static String kind(String code) {
    return I18NProvider.translate("field.kind." + code);
  }

  private static String key(String member, String code) {
    return switch (member) {
      case "photo" -> "checklist.photo." + code;
      case "of" -> "checklist.of." + code;
      default -> "field." + member + "." + code;
    };
  }
}
