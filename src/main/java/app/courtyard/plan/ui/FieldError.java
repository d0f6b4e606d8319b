package app.courtyard.plan.ui;

import app.courtyard.plan.RouteProblem;
import app.courtyard.plan.RouteProblem.Field;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;

/** Says beside some fields what is wrong with them. */
class FieldError extends Paragraph {

  private final Field field;

  FieldError(Field field) {
    this.field = field;
    addClassName("wrong");
    getElement().setAttribute("role", "alert");
    setVisible(false);
  }

  void show(List<RouteProblem> problems) {
    Optional<String> words = words(problems);
    setText(words.orElse(""));
    setVisible(words.isPresent());
  }

  Optional<String> words(List<RouteProblem> problems) {
    return problems.stream()
        .filter(problem -> problem.field() == field)
        .findFirst()
        .map(problem -> getTranslation("routes.problem." + problem.code()));
  }
}
