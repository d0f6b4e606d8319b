package app.courtyard.form.ui;

import app.courtyard.form.Change;
import app.courtyard.form.Checklist;
import app.courtyard.form.FormUse;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.NavIcon;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Collectors;

/** A checklist: since when it is as it is, where it is asked, and what can be done with it. */
class ChecklistDetail extends Section {

  /** What can be done with it. */
  interface Actions {
    void edit();

    void copy();

    void withdraw();

    void offerAgain();

    void takeUpdate();

    void leaveUpdate();
  }

  private final Actions actions;
  private final transient EstateTime time;
  private final Div scroll = new Div();

  /**
   * @param update what the app's newer words would change; empty where there are none
   */
  ChecklistDetail(
      Checklist list,
      List<Checklist.Issued> versions,
      List<FormUse.Use> uses,
      List<Change> update,
      EstateTime time,
      QueryParameters filter,
      Actions actions) {
    this.actions = actions;
    this.time = time;
    addClassNames("pane", "detail");
    scroll.addClassName("scroll");
    add(bar(list, filter), scroll);
    if (list.update()) {
      scroll.add(update(update));
    }
    scroll.add(facts(list));
    if (!versions.isEmpty()) {
      scroll.add(new H2(getTranslation("checklist.versions")), versions(versions));
    }
    scroll.add(new H2(getTranslation("checklist.uses")), uses(uses), offering(list, uses));
    add(foot(list));
  }

  private Div bar(Checklist list, QueryParameters filter) {
    RouterLink back = new RouterLink(ChecklistsView.class);
    back.setQueryParameters(filter);
    back.add(new NavIcon("chevron-left"));
    back.addClassNames("icon", "back");
    back.getElement().setAttribute("aria-label", getTranslation("checklist.back"));
    String title = list.title().words("title", getLocale());
    H1 name = new H1(title.isBlank() ? getTranslation("checklist.unnamed") : title);
    name.addClassNames("grow", "title");
    Div bar = new Div(back, name);
    bar.addClassName("bar");
    if (list.withdrawn()) {
      bar.add(new Pill(Tone.PLAIN, getTranslation("checklist.withdrawn")));
    }
    return bar;
  }

  private Div facts(Checklist list) {
    String at =
        list.at().stream()
            .map(code -> getTranslation("field.kind." + code))
            .collect(Collectors.joining("、"));
    Div card =
        card(
            item("checklist.at", at.isEmpty() ? getTranslation("checklist.at.routes.long") : at),
            item(
                "checklist.version",
                list.issued()
                    .map(issued -> String.valueOf(issued.version()))
                    .orElse(getTranslation("checklist.never-issued"))));
    list.issued()
        .ifPresent(issued -> card.add(item("checklist.since", time.dayAndTime(issued.since()))));
    if (list.drafted()) {
      card.add(item("checklist.drafted", getTranslation("checklist.drafted.lead")));
    }
    return card;
  }

  private Component uses(List<FormUse.Use> uses) {
    if (uses.isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("checklist.uses.none"));
      none.addClassName("sub");
      return none;
    }
    Div card = card();
    for (FormUse.Use use : uses) {
      Div item = row(new Span(use.where()));
      if (use.places() > 0) {
        item.add(sub(getTranslation("checklist.uses.places", use.places())));
      }
      card.add(item);
    }
    return card;
  }

  private Div versions(List<Checklist.Issued> versions) {
    Div card = card();
    for (Checklist.Issued one : versions) {
      Span who = new Span(one.by() == null ? getTranslation("checklist.by-app") : one.by());
      Span name = new Span(getTranslation("checklist.version-number", one.version()));
      name.addClassName("grow");
      card.add(row(name, who, sub(time.dayAndTime(one.since()))));
    }
    return card;
  }

  private Div update(List<Change> update) {
    Div note = new Div();
    note.addClassNames("card", "stack", "update");
    note.add(new H2(getTranslation("checklist.update")));
    note.add(new Paragraph(getTranslation("checklist.update.lead")));
    note.add(new ChangeWords(getLocale()).list(update));
    Div row =
        new Div(
            button("checklist.update.take", "main", actions::takeUpdate),
            button("checklist.update.leave", "quiet", actions::leaveUpdate));
    row.addClassNames("row", "wraps");
    note.add(row);
    return note;
  }

  private Component offering(Checklist list, List<FormUse.Use> uses) {
    if (list.issued().isEmpty()) {
      return new Span();
    }
    if (list.withdrawn()) {
      return button("checklist.offer", "wide", actions::offerAgain);
    }
    if (uses.isEmpty()) {
      return button("checklist.withdraw", "danger", actions::withdraw);
    }
    Paragraph why = new Paragraph(getTranslation("checklist.withdraw.not"));
    why.addClassName("sub");
    return why;
  }

  private Div foot(Checklist list) {
    Div foot = new Div();
    if (list.issued().isPresent()) {
      foot.add(button("checklist.copy", "", actions::copy));
    }
    foot.add(button(list.drafted() ? "checklist.go-on" : "checklist.edit", "main", actions::edit));
    foot.addClassName("foot");
    return foot;
  }

  private NativeButton button(String words, String kind, Runnable press) {
    NativeButton button = new NativeButton(getTranslation(words), click -> press.run());
    button.addClassName("btn");
    if (!kind.isEmpty()) {
      button.addClassName(kind);
    }
    return button;
  }

  private Div item(String label, String value) {
    Span name = new Span(getTranslation(label));
    name.addClassName("sub");
    return row(name, new Span(value));
  }

  private static Span sub(String words) {
    Span sub = new Span(words);
    sub.addClassNames("sub", "num");
    return sub;
  }

  private static Div row(Component... parts) {
    Div item = new Div(parts);
    item.addClassNames("item", "row", "apart");
    return item;
  }

  private static Div card(Component... items) {
    Div card = new Div(items);
    card.addClassNames("card", "flush");
    return card;
  }
}
