package app.courtyard.inventory;

import app.courtyard.casework.CaseClasses.Topic;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseList.Courtyard;
import app.courtyard.people.Department;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells an inventory by its groups, in the order in which people name them. */
public final class Groups {

  private final I18NProvider words;
  private final Locale locale;
  private final List<String> order;
  private final Map<String, String> topics;

  /**
   * @param courtyards in their order
   * @param topics the classes in their order
   */
  public Groups(I18NProvider words, Locale locale, List<Courtyard> courtyards, List<Topic> topics) {
    this.words = words;
    this.locale = locale;
    this.topics = new LinkedHashMap<>();
    topics.forEach(topic -> this.topics.put(topic.code(), topic.label().in(locale)));
    this.order =
        java.util.stream.Stream.of(
                courtyards.stream().map(one -> one.id().toString()),
                java.util.Arrays.stream(Department.values()).map(Department::code),
                this.topics.keySet().stream())
            .flatMap(keys -> keys)
            .toList();
  }

  /** Those that have a number; who belongs to no group comes last. */
  public List<Group> of(Inventory inventory, Grouping by) {
    Map<String, String> names = new HashMap<>();
    inventory
        .counted()
        .forEach(one -> names.putIfAbsent(by.keyOf(one.file()), name(by, one.file())));
    return names.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, String> one) -> rank(one.getKey()))
                .thenComparing(Map.Entry::getValue))
        .map(
            one ->
                new Group(
                    one.getKey(),
                    one.getValue(),
                    inventory.only(file -> by.keyOf(file).equals(one.getKey()))))
        .collect(Collectors.toList());
  }

  private int rank(String key) {
    if (key.equals(Grouping.NONE)) {
      return Integer.MAX_VALUE;
    }
    int place = order.indexOf(key);
    return place < 0 ? order.size() : place;
  }

  private String name(Grouping by, CaseFile file) {
    if (by.keyOf(file).equals(Grouping.NONE)) {
      return say("inventory.none." + by.code());
    }
    return switch (by) {
      case COURTYARD -> file.courtyard();
      case DEPARTMENT -> say("department." + file.department().code());
      case CLASS -> topics.getOrDefault(file.topic(), file.topic());
      case OWNER -> file.owner();
    };
  }

  private String say(String key) {
    return words.getTranslation(key, locale);
  }
}
