package app.courtyard.capture.ui;

import app.courtyard.capture.HeldCapture;
import app.courtyard.capture.HeldKey;
import app.courtyard.capture.HeldList;
import app.courtyard.capture.PhotoFaults;
import app.courtyard.capture.ReasonCode;
import app.courtyard.form.Forms;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.ui.ChipRow;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.NavIcon;
import app.courtyard.ui.OlderButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list at the left: what is held, for any reason or for one alone. */
class HeldListPane extends Section {

  private static final int PAGE = 30;

  private final transient HeldList held;
  private final transient PhotoFaults faults;
  private final transient Forms forms;
  private final transient Person person;
  private final transient EstateTime time;
  private final Nav filters = new Nav();
  private final Div status = new Div();
  private final Div scroll = new Div();
  private final OlderButton older;
  private int shown = PAGE;
  private @Nullable ReasonCode only;
  private @Nullable HeldKey chosen;
  private transient @Nullable HeldCapture last;

  HeldListPane(HeldList held, PhotoFaults faults, Forms forms, Person person, EstateTime time) {
    this.held = held;
    this.faults = faults;
    this.forms = forms;
    this.person = person;
    this.time = time;
    this.older = new OlderButton(getTranslation("held.older"), this::loadOlder);
    addClassNames("pane", "list");
    Header top = new Header(new H1(getTranslation("held.title")));
    top.addClassName("top");
    if (person.may(Permissions.REVIEW)) {
      top.add(importLink());
    }
    filters.addClassNames("filters", "held-filters");
    filters.setAriaLabel(getTranslation("held.filter"));
    scroll.addClassName("scroll");
    status.addClassNames("note", "calm", "held-status");
    status.getElement().setAttribute("role", "status");
    status.setVisible(false);
    add(top, filters, status, scroll);
  }

  private RouterLink importLink() {
    RouterLink link = new RouterLink(WaitingImportView.class);
    link.add(new NavIcon("upload"));
    link.addClassName("icon");
    link.getElement().setAttribute("aria-label", getTranslation("held.import"));
    link.getElement().setAttribute("title", getTranslation("held.import"));
    return link;
  }

  void show(@Nullable ReasonCode wanted, @Nullable HeldKey now) {
    if (wanted != only) {
      shown = PAGE;
    }
    only = wanted;
    chosen = now;
    refresh();
  }

  /** What came of the last one, until another is opened. */
  void say(String words) {
    status.setText(words);
    status.setVisible(!words.isEmpty());
  }

  /** As many as are there already: nobody is sent back to the top of a long list. */
  void refresh() {
    Map<ReasonCode, Integer> counts = held.counts(person);
    filters.removeAll();
    filters.setVisible(!counts.isEmpty());
    filters.add(chips(counts));
    scroll.removeAll();
    last = null;
    load(shown);
    if (last == null) {
      scroll.add(new EmptyState("circle-check", "held.empty"));
    } else if (only == null) {
      scroll.addComponentAsFirst(explanation());
    } else if (person.may(Permissions.REVIEW) && counts.getOrDefault(only, 0) > 1) {
      scroll.addComponentAsFirst(bulk(only, counts.get(only)));
    }
    if (only == null) {
      photosLacking();
    }
  }

  private void photosLacking() {
    int count = faults.count(person);
    if (count > 0) {
      RouterLink lacking =
          new RouterLink(getTranslation("held.photos-lacking", count), PhotoCheckView.class);
      lacking.addClassNames("note", "num");
      scroll.addComponentAsFirst(lacking);
    }
  }

  private void loadOlder() {
    shown += PAGE;
    load(PAGE);
  }

  private void load(int size) {
    List<HeldCapture> page = held.page(person, only, last, size);
    scroll.remove(older);
    page.forEach(one -> scroll.add(card(one)));
    if (!page.isEmpty()) {
      last = page.getLast();
    }
    if (page.size() == size) {
      scroll.add(older);
    }
  }

  private HeldCard card(HeldCapture one) {
    return new HeldCard(
        one,
        Optional.ofNullable(one.formId()).flatMap(forms::newest),
        time,
        query(only),
        one.key().equals(chosen));
  }

  private Div chips(Map<ReasonCode, Integer> counts) {
    Div chips = new ChipRow(chip(getTranslation("held.filter.all"), null));
    counts.forEach(
        (reason, count) ->
            chips.add(
                chip(
                    getTranslation(
                        "held.filter.reason",
                        getTranslation("held.reason." + reason.code()),
                        count),
                    reason)));
    return chips;
  }

  private RouterLink chip(String words, @Nullable ReasonCode reason) {
    RouterLink chip = new RouterLink(words, HeldView.class);
    chip.setQueryParameters(query(reason));
    if (reason == only) {
      chip.getElement().setAttribute("aria-current", "true");
    }
    return chip;
  }

  private RouterLink bulk(ReasonCode reason, int count) {
    RouterLink all =
        new RouterLink(getTranslation("held.bulk", count), HeldView.class, HeldView.ALL);
    all.setQueryParameters(query(reason));
    all.addClassNames("btn", "calm", "wide", "bulk");
    return all;
  }

  static QueryParameters query(@Nullable ReasonCode reason) {
    return reason == null
        ? QueryParameters.empty()
        : QueryParameters.of(HeldView.REASON, reason.code());
  }

  private Paragraph explanation() {
    Paragraph words = new Paragraph(getTranslation("held.lead"));
    words.addClassNames("note", "calm");
    return words;
  }
}
