package app.courtyard.form;

import app.courtyard.form.Change.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What differs between two states of a form, part by part. */
public final class SketchChanges {

  /** In the order of the form as it is after them; what was removed stands last. */
  public static List<Change> between(Sketch before, Sketch after) {
    List<Change> changes = new ArrayList<>();
    members(PartKey.FORM, before.form(), after.form(), changes);
    Map<PartKey, Part> old = parts(before);
    Map<PartKey, Part> now = parts(after);
    Set<PartKey> moved = moved(before, after, old.keySet(), now.keySet());
    now.forEach(
        (key, part) -> {
          if (!old.containsKey(key)) {
            changes.add(whole(Kind.ADDED, key, part));
            return;
          }
          if (moved.contains(key)) {
            changes.add(whole(Kind.MOVED, key, part));
          }
          members(key, old.get(key), part, changes);
        });
    old.forEach(
        (key, part) -> {
          if (!now.containsKey(key)) {
            changes.add(whole(Kind.REMOVED, key, part));
          }
        });
    return changes;
  }

  private static Map<PartKey, Part> parts(Sketch sketch) {
    Map<PartKey, Part> parts = new LinkedHashMap<>();
    for (Sketch.Group group : sketch.sections()) {
      parts.put(PartKey.section(group.id()), group.section());
      group.questions().forEach(one -> parts.put(PartKey.question(one.id()), one));
    }
    return parts;
  }

  private static void members(PartKey key, Part before, Part after, List<Change> changes) {
    Set<String> names = new TreeSet<>(before.members().propertyNames());
    names.addAll(after.members().propertyNames());
    for (String name : names) {
      JsonNode old = before.get(name);
      JsonNode now = after.get(name);
      // A form without a list of kinds is the same as one with an empty list.
      if (!old.equals(now) && !(old.isEmpty() && now.isEmpty() && !isValue(old) && !isValue(now))) {
        changes.add(new Change(Kind.CHANGED, key, after, name, old, now));
      }
    }
  }

  private static boolean isValue(JsonNode node) {
    return node.isValueNode() && !node.isMissingNode();
  }

  private static Change whole(Kind kind, PartKey key, Part part) {
    return new Change(kind, key, part, "", MissingNode.getInstance(), MissingNode.getInstance());
  }

  /** As few as explain the new order: what is not in the longest run that kept its order. */
  private static Set<PartKey> moved(
      Sketch before, Sketch after, Set<PartKey> old, Set<PartKey> now) {
    Set<PartKey> moved = new HashSet<>();
    for (PartKey.Kind kind : List.of(PartKey.Kind.SECTION, PartKey.Kind.QUESTION)) {
      List<PartKey> was = old.stream().filter(k -> k.kind() == kind && now.contains(k)).toList();
      List<PartKey> is = now.stream().filter(k -> k.kind() == kind && old.contains(k)).toList();
      Set<PartKey> left = new HashSet<>(is);
      left.removeAll(longestCommon(was, is));
      moved.addAll(left);
    }
    for (PartKey key : now) {
      if (key.kind() == PartKey.Kind.QUESTION
          && old.contains(key)
          && !before
              .sectionOf(key.id())
              .map(Sketch.Group::id)
              .equals(after.sectionOf(key.id()).map(Sketch.Group::id))) {
        moved.add(key);
      }
    }
    return moved;
  }

  private static List<PartKey> longestCommon(List<PartKey> one, List<PartKey> other) {
    int[][] length = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        length[i][j] =
            one.get(i).equals(other.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    List<PartKey> common = new ArrayList<>();
    for (int i = 0, j = 0; i < one.size() && j < other.size(); ) {
      if (one.get(i).equals(other.get(j))) {
        common.add(one.get(i++));
        j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  private SketchChanges() {}
}
