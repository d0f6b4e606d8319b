package app.courtyard.casework.ui;

import app.courtyard.casework.AnswerTemplate;
import app.courtyard.casework.AnswerTemplates;
import app.courtyard.casework.CaseClasses.Topic;
import app.courtyard.people.Person;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.Facts;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All of them, by their titles; an estate that has none may begin with the usual ones. */
class TemplatesPane extends Section {

  private final transient AnswerTemplates templates;
  private final transient List<Topic> topics;
  private final transient Person person;
  private final Div cards = new Div();
  private @Nullable UUID chosen;

  TemplatesPane(AnswerTemplates templates, List<Topic> topics, Person person) {
    this.templates = templates;
    this.topics = topics;
    this.person = person;
    addClassNames("pane", "list");
    RouterLink back = new RouterLink("", CasesView.class);
    back.add(new NavIcon("chevron-left"));
    back.addClassName("icon");
    back.getElement().setAttribute("aria-label", getTranslation("cases.back"));
    H1 title = new H1(getTranslation("answers.title"));
    title.addClassNames("title", "grow");
    Div bar = new Div(back, title);
    bar.addClassName("bar");
    cards.addClassName("scroll");
    RouterLink add = new RouterLink(TemplatesView.class, TemplatesView.NEW);
    add.add(new Span(getTranslation("answers.new")));
    add.addClassNames("btn", "main");
    Div foot = new Div(add);
    foot.addClassName("foot");
    add(bar, cards, foot);
  }

  void show(@Nullable UUID template) {
    chosen = template;
    cards.removeAll();
    List<AnswerTemplate> all = templates.of(person);
    all.forEach(one -> cards.add(card(one)));
    if (all.isEmpty()) {
      NativeButton begin = new NativeButton(getTranslation("answers.begin"), click -> begin());
      begin.addClassNames("btn", "main");
      EmptyState empty = new EmptyState("message-square-text", "answers.empty");
      empty.add(begin);
      cards.add(empty);
    }
  }

  private void begin() {
    templates.addUsual(person, getLocale());
    show(chosen);
  }

  private RouterLink card(AnswerTemplate template) {
    RouterLink card = new RouterLink("", TemplatesView.class, template.id().toString());
    card.addClassNames("card", "round-card");
    if (template.id().equals(chosen)) {
      card.getElement().setAttribute("aria-current", "true");
    }
    Div title = new Div(template.title());
    title.addClassName("title");
    Div fits = new Div(fits(template));
    fits.addClassName("sub");
    Div words = new Div(template.words());
    words.addClassName("note-line");
    card.add(title, fits, words);
    return card;
  }

  private String fits(AnswerTemplate template) {
    String topic =
        topics.stream()
            .filter(one -> one.code().equals(template.topic()))
            .map(one -> one.label().in(getLocale()))
            .findFirst()
            .orElse(getTranslation("answers.any-topic"));
    return template.state() == null
        ? topic
        : Facts.of(topic, getTranslation("cases.state." + template.state().code()));
  }
}
