package app.courtyard.request.ui;

import app.courtyard.casework.ui.CaseReader;
import app.courtyard.request.RequestFilter;
import app.courtyard.request.RequestList;
import app.courtyard.ui.Changed;
import app.courtyard.ui.CountPill;
import app.courtyard.ui.ListLinks;
import app.courtyard.ui.Pill.Tone;
import app.courtyard.ui.SearchField;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list at the left: how many wait, what is looked for, which are shown, and the requests. */
class RequestsPane extends Section {

  private final transient RequestList list;
  private final transient CaseReader reader;
  private final CountPill open =
      new CountPill(Tone.SOON, "requests.open", "requests.open-many", RequestList.MOST_COUNTED);
  private final SearchField words =
      new SearchField("requests.find", RequestFilter.MOST_WORDS, this::find);
  private final RequestChips chips = new RequestChips(this::togglePanel);
  private final Anchor sheet = new Anchor();
  private final Div archive = new Div();
  private final RequestFilterPanel panel = new RequestFilterPanel(this::go);
  private final RequestCards cards;
  private final RouterLink note = new RouterLink();
  private final Div foot = new Div();
  private transient @Nullable RequestFilter filter;

  RequestsPane(RequestList list, CaseReader reader) {
    this.list = list;
    this.reader = reader;
    this.cards = new RequestCards(list, reader);
    addClassNames("pane", "list", "log");
    Header top = new Header(new H1(getTranslation("requests.title")), open);
    top.addClassName("top");
    Span sheetWords = new Span(getTranslation("requests.sheet.shown"));
    sheetWords.addClassNames("sub", "grow");
    sheet.setText(getTranslation("archive.xlsx"));
    sheet.addClassNames("btn", "quiet");
    archive.addClassName("archive");
    archive.add(sheetWords, sheet);
    panel.setVisible(false);
    note.setText(getTranslation("requests.new"));
    note.addClassNames("btn", "main");
    foot.addClassName("foot");
    foot.add(note);
    add(top, words, chips, new Div(archive), panel, cards, foot);
  }

  void show(RequestFilter wanted, @Nullable UUID chosen) {
    if (!wanted.equals(filter)) {
      filter = wanted;
      words.setValue(wanted.words());
      panel.show(wanted);
      openPanel(false);
      cards.show(wanted);
      pointToSheet(wanted);
    }
    RequestsView.LINKS.point(note, wanted, ListLinks.NEW);
    cards.choose(chosen);
    count();
  }

  void refresh(Changed changed) {
    cards.refresh(changed);
    count();
  }

  void refreshFollowedIn(Collection<UUID> caseFiles) {
    caseFiles.forEach(cards::refreshFollowedIn);
  }

  /** Those that are shown, as a spreadsheet. */
  private void pointToSheet(RequestFilter wanted) {
    String query = RequestsView.LINKS.query(wanted).getQueryString();
    sheet.setHref("/requests.xlsx" + (query.isEmpty() ? "" : "?" + query));
    sheet.setRouterIgnore(true);
    sheet.getElement().setAttribute("download", true);
  }

  private void find(String looked) {
    if (filter != null) {
      go(filter.withWords(looked));
    }
  }

  private void togglePanel() {
    openPanel(!panel.isVisible());
  }

  private void openPanel(boolean opened) {
    panel.setVisible(opened);
    cards.setVisible(!opened);
    archive.setVisible(!opened);
    foot.setVisible(!opened);
    chips.show(
        filter == null ? RequestFilter.ALL : filter, panel.narrowedTo(reader.time()), opened);
  }

  /** Each look at the list has its own address, so that one can go back and pass it on. */
  private void go(RequestFilter wanted) {
    if (wanted.equals(filter)) {
      openPanel(false);
    }
    getUI().ifPresent(ui -> RequestsView.LINKS.go(ui, wanted, null));
  }

  private void count() {
    open.show(list.open(reader.person()));
  }
}
