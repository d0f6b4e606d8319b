package app.courtyard.place.ui;

import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Label;
import app.courtyard.place.Labels;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Choosing places and printing their labels. */
@Route("labels")
@RolesAllowed(Permissions.PRINT_LABELS)
class LabelsView extends Main implements HasDynamicTitle {

  LabelsView(Labels labels, CurrentPerson current) {
    addClassNames("screen", "column");
    Header top = new Header(new H1(getTranslation("labels.title")));
    top.addClassName("top");
    add(top);
    Person person = current.get();
    List<Label> all = labels.all(person);
    if (all.isEmpty()) {
      Div empty = new Div(new Paragraph(getTranslation("labels.empty")));
      empty.addClassName("empty");
      add(empty);
    } else {
      addChoice(labels, person, all);
    }
  }

  private void addChoice(Labels labels, Person person, List<Label> all) {
    SheetOrder order = new SheetOrder((places, size) -> labels.print(person, places, size));
    LabelList list = new LabelList(all, order::show);
    List<String> courtyards = all.stream().map(Label::courtyard).distinct().toList();
    LabelFilter[] filter = new LabelFilter[1];
    filter[0] = new LabelFilter(courtyards, () -> list.show(filter[0]::shows));
    list.show(filter[0]::shows);
    Paragraph lead = new Paragraph(getTranslation("labels.lead"));
    lead.addClassName("sub");
    Div card = new Div(list);
    card.addClassNames("card", "flush");
    Div body = new Div(lead, filter[0], card);
    body.addClassNames("scroll", "stack");
    add(body, order);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("labels.title");
  }
}
