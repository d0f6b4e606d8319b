package app.courtyard.capture.ui;

import app.courtyard.capture.AnswerWords;
import app.courtyard.capture.HeldPage;
import app.courtyard.form.Form;
import app.courtyard.form.Problem;
import app.courtyard.form.ProblemCode;
import app.courtyard.form.Question;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a held capture answers, as far as it can be read, and what is wrong with it. */
class HeldAnswers extends Div {

  private static final Set<ProblemCode> NOT_TO_BE_SAID =
      EnumSet.of(ProblemCode.TYPE, ProblemCode.OPTION);

  private final transient HeldPage page;

  HeldAnswers(HeldPage page) {
    this.page = page;
    addClassNames("card", "flush");
    @Nullable Form form = page.form();
    if (form != null) {
      // What somebody must look at comes first.
      form.questions()
          .sorted(Comparator.comparing(question -> !differs(question)))
          .forEach(question -> add(question));
    }
    String unknown =
        getTranslation(form == null ? "held.answer.of-no-form" : "held.answer.unknown");
    page.answers().propertyNames().stream()
        .filter(id -> form == null || form.question(id).isEmpty())
        .forEach(id -> add(line(unknown, raw(page.answers().get(id)), List.of())));
  }

  /** Whether the first one under the same id, where there is one, says anything else. */
  boolean differ() {
    return page.before() != null && !page.before().equals(page.answers());
  }

  private void add(Question question) {
    JsonNode answer = page.answers().path(question.id());
    List<Problem> problems = problemsOf(question.id());
    if (answer.isMissingNode() && problems.isEmpty() && !differs(question)) {
      return;
    }
    boolean sayable = problems.stream().noneMatch(each -> NOT_TO_BE_SAID.contains(each.code()));
    String given = "";
    if (!answer.isMissingNode()) {
      given = sayable ? AnswerWords.of(question, answer, getLocale()) : raw(answer);
    }
    Div line = line(question.label().in(getLocale()), given, problems);
    Optional.ofNullable(answer.path("note").asString(null))
        .map(Paragraph::new)
        .ifPresent(line::add);
    if (differs(question)) {
      line.addClassName("marked");
      line.add(new Paragraph(getTranslation("held.answer.before", before(question))));
    }
    add(line);
  }

  private boolean differs(Question question) {
    String id = question.id();
    return page.before() != null && !page.before().path(id).equals(page.answers().path(id));
  }

  private String before(Question question) {
    JsonNode before = Objects.requireNonNull(page.before()).path(question.id());
    return before.isMissingNode()
        ? getTranslation("held.problem.required")
        : AnswerWords.of(question, before, getLocale());
  }

  private Div line(String label, String given, List<Problem> problems) {
    Span question = new Span(label);
    question.addClassName("grow");
    Span words = new Span(given);
    words.addClassName("given");
    Div line = new Div(question, words);
    line.addClassNames("item", "row", "answer-line");
    problems.forEach(
        problem -> {
          Span wrong = new Span(getTranslation("held.problem." + problem.code().code()));
          wrong.addClassNames("given", "late-words");
          line.add(wrong);
        });
    return line;
  }

  private List<Problem> problemsOf(String question) {
    return page.problems().stream().filter(problem -> problem.question().equals(question)).toList();
  }

  private static String raw(JsonNode answer) {
    return answer.isString() ? answer.asString() : answer.toString();
  }
}
