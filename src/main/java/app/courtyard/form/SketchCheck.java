package app.courtyard.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The rules of {@link FormRules}, each with where it is broken: the editor says it beside the part,
 * all at once. A test holds the two together; what is issued is judged by FormRules.
 */
public final class SketchCheck {

  private final List<Flaw> flaws = new ArrayList<>();

  /** Empty: it can be issued. */
  public static List<Flaw> of(Sketch sketch) {
    var check = new SketchCheck();
    check.form(sketch);
    return List.copyOf(check.flaws);
  }

  private void form(Sketch sketch) {
    needed(PartKey.FORM, sketch.form(), "title", FormRules.LONGEST_LABEL);
    demand(!sketch.sections().isEmpty(), PartKey.FORM, "sections", "no_section");
    demand(
        sketch.questions().count() <= FormRules.MOST_QUESTIONS,
        PartKey.FORM,
        "sections",
        "too_many_questions",
        FormRules.MOST_QUESTIONS);
    Map<String, Part> earlier = new LinkedHashMap<>();
    for (Sketch.Group group : sketch.sections()) {
      var key = PartKey.section(group.id());
      needed(key, group.section(), "title", FormRules.LONGEST_LABEL);
      demand(!group.questions().isEmpty(), key, "questions", "no_question");
      condition(key, group.section(), Map.copyOf(earlier));
      for (Part question : group.questions()) {
        question(PartKey.question(question.id()), question, earlier);
        earlier.put(question.id(), question);
      }
    }
  }

  private void question(PartKey key, Part question, Map<String, Part> earlier) {
    needed(key, question, "label", FormRules.LONGEST_LABEL);
    both(key, question.get("hint"), "hint", FormRules.LONGEST_HINT);
    condition(key, question, earlier);
    switch (question.type()) {
      case "verdict" -> {
        demand(question.get("severity").isString(), key, "severity", "no_severity");
        demand(question.get("department").isString(), key, "department", "no_department");
      }
      case "choice" -> options(key, question);
      case "choices" -> {
        options(key, question);
        within(key, question, "atMost", 1, Math.max(1, question.get("options").size()));
      }
      case "number" -> number(key, question);
      case "text" -> {
        within(key, question, "maxLength", 1, QuestionRules.LONGEST_TEXT);
        within(key, question, "lines", 1, QuestionRules.MOST_LINES);
      }
      case "photo" -> {
        within(key, question, "atMost", 1, AnswerCheck.MOST_PHOTOS);
        int most = question.number("atMost").orElse(AnswerCheck.MOST_PHOTOS);
        within(key, question, "atLeast", 0, most);
      }
      case "place" ->
          demand(
              !question.get("kinds").isArray() || !question.get("kinds").isEmpty(),
              key,
              "kinds",
              "no_kind");
      default -> {}
    }
  }

  private void options(PartKey key, Part question) {
    JsonNode options = question.get("options");
    demand(!options.isEmpty(), key, "options", "no_options");
    demand(
        options.size() <= QuestionRules.MOST_OPTIONS,
        key,
        "options",
        "too_many_options",
        QuestionRules.MOST_OPTIONS);
    for (JsonNode option : options.values()) {
      var member = "options." + option.path("code").asString("");
      needed(key, option.path("label"), member, QuestionRules.LONGEST_OPTION);
    }
    long codes = options.valueStream().map(one -> one.path("code").asString("")).distinct().count();
    demand(codes == options.size(), key, "options", "twice");
  }

  private void number(PartKey key, Part question) {
    JsonNode min = question.get("min");
    JsonNode max = question.get("max");
    boolean finite =
        (!min.isNumber() || Double.isFinite(min.asDouble()))
            && (!max.isNumber() || Double.isFinite(max.asDouble()));
    demand(
        finite && (!min.isNumber() || !max.isNumber() || min.asDouble() <= max.asDouble()),
        key,
        "max",
        "min_above_max");
    within(key, question, "decimals", 0, QuestionRules.MOST_DECIMALS);
    both(key, question.get("unit"), "unit", QuestionRules.LONGEST_UNIT);
  }

  private void condition(PartKey key, Part part, Map<String, Part> earlier) {
    JsonNode relevant = part.get("relevant");
    if (!relevant.isMissingNode()) {
      SketchConditions.flaw(relevant, earlier)
          .ifPresent(code -> demand(false, key, "relevant", code));
    }
  }

  private void needed(PartKey key, Part part, String member, int longest) {
    needed(key, part.get(member), member, longest);
  }

  private void needed(PartKey key, JsonNode words, String member, int longest) {
    for (String language : List.of("zh", "en")) {
      String said = words.path(language).asString("");
      if (said.isBlank()) {
        flaws.add(new Flaw(key, member, language, "missing." + language, List.of()));
      } else if (said.length() > longest) {
        flaws.add(new Flaw(key, member, language, "long", List.of(longest)));
      }
    }
  }

  /** Not needed; but whoever says it in one language says it in both. */
  private void both(PartKey key, JsonNode words, String member, int longest) {
    if (words.isObject()) {
      needed(key, words, member, longest);
    }
  }

  private void within(PartKey key, Part question, String member, int least, int most) {
    question
        .number(member)
        .ifPresent(
            value -> demand(value >= least && value <= most, key, member, "within", least, most));
  }

  private void demand(boolean kept, PartKey key, String member, String code, Object... args) {
    if (!kept) {
      flaws.add(new Flaw(key, member, "", code, List.of(args)));
    }
  }
}
