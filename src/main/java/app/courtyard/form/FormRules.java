package app.courtyard.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes a form a right form. Bounds are there so that a form, once on the phones, can be
 * drawn, checked and stored without surprises.
 */
final class FormRules {

  static final int MOST_QUESTIONS = 250;
  static final int LONGEST_LABEL = 120;
  static final int LONGEST_HINT = 400;

  private static final Pattern FORM_ID = Pattern.compile("[a-z][a-z0-9.-]{1,59}");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,59}");

  static void check(
      @Nullable String id,
      int version,
      @Nullable Words title,
      @Nullable FormKind kind,
      List<Section> sections) {
    demand(
        id != null && FORM_ID.matcher(id).matches(),
        "a form needs an id such as facility.lobby, not: " + id);
    var form = "form " + id;
    demand(version > 0, form + ": versions count from 1, not: " + version);
    checkLabel(title, LONGEST_LABEL, form + ", title");
    demand(kind != null, form + ": says no kind");
    demand(!sections.isEmpty(), form + ": has no section");
    var sectionIds = new HashSet<String>();
    var earlier = new LinkedHashMap<String, Question>();
    for (var section : sections) {
      checkSection(section, form, sectionIds, earlier);
    }
    demand(
        earlier.size() <= MOST_QUESTIONS,
        form + ": has more than " + MOST_QUESTIONS + " questions");
  }

  private static void checkSection(
      Section section, String form, Set<String> ids, Map<String, Question> earlier) {
    var where = form + ", section " + section.id();
    demand(isId(section.id()), where + ": an id is 1 to 60 of a-z, 0-9 and -, from a letter on");
    demand(ids.add(section.id()), where + ": stands there twice");
    checkLabel(section.title(), LONGEST_LABEL, where + ", title");
    demand(!section.questions().isEmpty(), where + ": has no question");
    ConditionRules.check(section.relevant(), Map.copyOf(earlier), where);
    for (var question : section.questions()) {
      checkQuestion(question, form, earlier);
    }
  }

  private static void checkQuestion(Question question, String form, Map<String, Question> earlier) {
    var where = form + ", question " + question.id();
    demand(isId(question.id()), where + ": an id is 1 to 60 of a-z, 0-9 and -, from a letter on");
    demand(!earlier.containsKey(question.id()), where + ": stands there twice");
    checkLabel(question.label(), LONGEST_LABEL, where + ", label");
    if (question.hint() != null) {
      checkLabel(question.hint(), LONGEST_HINT, where + ", hint");
    }
    QuestionRules.check(question, where);
    ConditionRules.check(question.relevant(), earlier, where);
    earlier.put(question.id(), question);
  }

  static void checkLabel(@Nullable Words words, int longest, String where) {
    demand(words != null, where + ": is missing");
    demand(!words.isLongerThan(longest), where + ": is longer than " + longest + " characters");
  }

  static boolean isId(@Nullable String id) {
    return id != null && ID.matcher(id).matches();
  }

  static void demand(boolean fulfilled, String otherwise) {
    if (!fulfilled) {
      throw new WrongForm(otherwise);
    }
  }

  private FormRules() {}
}
