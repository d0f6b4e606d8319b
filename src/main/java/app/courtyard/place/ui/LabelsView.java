package app.courtyard.place.ui;

import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Label;
import app.courtyard.place.Labels;
import app.courtyard.ui.AddressId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/**
 * Choosing places and printing their labels. {@code /labels?of=} with the id of a place opens all
 * that lies in it.
 */
@Route("labels")
@RolesAllowed(Permissions.PRINT_LABELS)
class LabelsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final transient Labels labels;
  private final transient Person person;
  private final SheetOrder order;
  private final LabelList list;
  private final LabelFilter filter;
  private transient List<Label> all;

  LabelsView(Labels labels, CurrentPerson current) {
    this.labels = labels;
    this.person = current.get();
    this.all = labels.all(person);
    this.order =
        new SheetOrder((places, size) -> labels.print(person, places, size), this::printed);
    this.list = new LabelList(order::show);
    this.filter = new LabelFilter(all, this::show);
    addClassNames("screen", "column");
    Header top = new Header(new H1(getTranslation("labels.title")));
    top.addClassName("top");
    add(top);
    if (all.isEmpty()) {
      Div empty = new Div(new Paragraph(getTranslation("labels.empty")));
      empty.addClassName("empty");
      add(empty);
    } else {
      addChoice();
    }
  }

  private void addChoice() {
    Paragraph lead = new Paragraph(getTranslation("labels.lead"));
    lead.addClassName("sub");
    Div card = new Div(list);
    card.addClassNames("card", "flush");
    Div body = new Div(lead, filter, card);
    body.addClassNames("scroll", "stack");
    add(body, order);
    show();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter("of")
        .ifPresent(
            place -> {
              if (!filter.showOnly(AddressId.of(place))) {
                throw new NotFoundException();
              }
              list.show(all, filter::shows, true);
            });
  }

  private void show() {
    list.show(all, filter::shows, filter.isWhole());
  }

  /** What was printed is due no longer. */
  private void printed() {
    all = labels.all(person);
    filter.renew(all);
    list.show(all, filter::shows, false);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("labels.title");
  }
}
