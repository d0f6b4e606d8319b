package app.courtyard.casework.ui;

import app.courtyard.casework.AnswerTemplate;
import app.courtyard.casework.AnswerTemplates;
import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.CaseKind;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.ui.AddressId;
import app.courtyard.ui.Notice;
import app.courtyard.ui.Unchosen;
import app.courtyard.ui.UnsavedChanges;
import com.github.f4b6a3.uuid.UuidCreator;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The frequent answers 常用答复: the list, and beside it the one that the address names. */
@Route("answers")
@RolesAllowed(Permissions.KEEP_ANSWERS)
class TemplatesView extends Main
    implements HasUrlParameter<String>, BeforeLeaveObserver, HasDynamicTitle {

  static final String NEW = "new";

  private final transient AnswerTemplates templates;
  private final transient CaseClasses classes;
  private final transient Person person;
  private final transient UnsavedChanges unsaved = new UnsavedChanges(this);
  private final TemplatesPane list;

  TemplatesView(AnswerTemplates templates, CaseClasses classes, CurrentPerson current) {
    this.templates = templates;
    this.classes = classes;
    this.person = current.get();
    this.list = new TemplatesPane(templates, classes.of(CaseKind.COMPLAINT), person);
    addClassName("panes");
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
    unsaved.settled();
    setClassName("opened", parameter != null);
    if (parameter == null) {
      show(null, new Unchosen("message-square-text", "answers.choose"));
    } else if (parameter.equals(NEW)) {
      show(null, pane(UuidCreator.getTimeOrderedEpoch(), null));
    } else {
      UUID id = AddressId.of(parameter);
      show(id, pane(id, templates.find(person, id).orElseThrow(NotFoundException::new)));
    }
  }

  private TemplatePane pane(UUID id, @Nullable AnswerTemplate template) {
    return new TemplatePane(
        id,
        template,
        new RouterLink("", TemplatesView.class),
        classes.of(CaseKind.COMPLAINT),
        new TemplatePane.Keeping() {
          @Override
          public void save(@Nullable AnswerTemplate before, AnswerTemplate after) {
            templates.save(person, before, after);
            saved(after);
          }

          @Override
          public void remove(AnswerTemplate before) {
            templates.remove(person, before);
            unsaved.settled();
            getUI().ifPresent(ui -> ui.navigate(TemplatesView.class));
          }
        },
        unsaved::entered);
  }

  private void saved(AnswerTemplate template) {
    unsaved.settled();
    getUI().ifPresent(ui -> ui.navigate(TemplatesView.class, template.id().toString()));
    TemplatePane pane = pane(template.id(), template);
    show(template.id(), pane);
    pane.say(Notice.done("answers.saved"));
  }

  private void show(@Nullable UUID chosen, Section detail) {
    list.show(chosen);
    removeAll();
    add(list, detail);
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    unsaved.ask(event);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("answers.title");
  }
}
