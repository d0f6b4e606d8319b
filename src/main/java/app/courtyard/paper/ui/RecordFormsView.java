package app.courtyard.paper.ui;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseList;
import app.courtyard.paper.FormPrints;
import app.courtyard.paper.FormsAsked;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.PersonalPreferences;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** 《顾客投诉(建议)记录表》 of many complaints and suggestions in one file. */
@Route("record-forms")
@RolesAllowed(Permissions.SEE_CASES)
class RecordFormsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final transient CaseList list;
  private final transient FormPrints prints;
  private final transient FormTray tray;
  private final transient PersonalPreferences preferences;
  private final transient Person person;
  private final Div scroll = new Div();
  private transient List<CaseFile> asked = List.of();

  RecordFormsView(
      CaseList list,
      FormPrints prints,
      FormTray tray,
      PersonalPreferences preferences,
      CurrentPerson current) {
    this.list = list;
    this.prints = prints;
    this.tray = tray;
    this.preferences = preferences;
    this.person = current.get();
    addClassNames("column", "record-forms");
    scroll.addClassNames("scroll", "stack");
    Anchor back = new Anchor("cases");
    back.add(new NavIcon("chevron-left"));
    back.addClassName("icon");
    back.getElement().setAttribute("aria-label", getTranslation("cases.back"));
    H1 title = new H1(getTranslation("record-forms.title"));
    title.addClassNames("title", "grow");
    Div bar = new Div(back, title);
    bar.addClassName("bar");
    Section pane = new Section(bar, scroll);
    pane.addClassName("pane");
    add(pane);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    asked = FormsAsked.in(event.getLocation().getQueryParameters().getParameters(), list, person);
    show();
  }

  private void show() {
    scroll.removeAll();
    tray.print().ifPresent(print -> scroll.add(new PrintCard(print, this::putAway)));
    if (!asked.isEmpty()) {
      scroll.add(offer());
    } else if (tray.print().isEmpty()) {
      scroll.add(new EmptyState("clipboard-list", "record-forms.none"));
    }
  }

  private Div offer() {
    int count = Math.min(asked.size(), FormPrints.MOST);
    Span words = new Span(getTranslation("record-forms.count", count));
    words.addClassNames("title", "num");
    Paragraph lead = new Paragraph(getTranslation("record-forms.lead"));
    lead.addClassName("sub");
    Div card = new Div(words, lead);
    if (asked.size() > FormPrints.MOST) {
      Paragraph more = new Paragraph(getTranslation("record-forms.most", FormPrints.MOST));
      more.addClassNames("note");
      card.add(more);
    }
    NativeButton begin = new NativeButton(getTranslation("record-forms.begin"), click -> begin());
    begin.addClassNames("btn", "main");
    card.add(begin);
    card.addClassNames("card", "stack", "offer");
    return card;
  }

  private void begin() {
    tray.put(
        prints.begin(
            person,
            asked.stream().limit(FormPrints.MOST).map(CaseFile::id).toList(),
            preferences.languageOf(person)));
    asked = List.of();
    show();
  }

  private void putAway() {
    tray.clear();
    getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("record-forms.title");
  }
}
