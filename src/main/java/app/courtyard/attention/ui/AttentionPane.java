package app.courtyard.attention.ui;

import app.courtyard.attention.AttentionFilter;
import app.courtyard.attention.AttentionList;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.people.Permissions;
import app.courtyard.ui.Changed;
import app.courtyard.ui.CountPill;
import app.courtyard.ui.ListLinks;
import app.courtyard.ui.Pill.Tone;
import app.courtyard.ui.SearchField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list at the left: with how many one should be in touch, and the key-attention customers. */
class AttentionPane extends Section {

  private final transient AttentionList list;
  private final transient CaseReader reader;
  private final CountPill due =
      new CountPill(
          Tone.SOON, "attention.due-count", "attention.due-many", AttentionList.MOST_COUNTED);
  private final SearchField words =
      new SearchField("attention.find", AttentionFilter.MOST_WORDS, this::find);
  private final AttentionChips chips = new AttentionChips(this::togglePanel);
  private final AttentionFilterPanel panel;
  private final AttentionCards cards;
  private final RouterLink begin = new RouterLink();
  private final Div foot = new Div();
  private transient @Nullable AttentionFilter filter;

  AttentionPane(AttentionList list, CaseReader reader) {
    this.list = list;
    this.reader = reader;
    this.panel =
        new AttentionFilterPanel(
            list.courtyards(reader.person()), YearMonth.from(reader.time().today()), this::go);
    this.cards = new AttentionCards(list, reader);
    addClassNames("pane", "list", "log");
    Header top = new Header(new H1(getTranslation("attention.title")), due);
    top.addClassName("top");
    panel.setVisible(false);
    add(top, words, chips, panel, cards);
    if (reader.person().may(Permissions.KEEP_ATTENTION)) {
      begin.setText(getTranslation("attention.new"));
      begin.addClassNames("btn", "main");
      foot.addClassName("foot");
      foot.add(begin);
      add(foot);
    }
  }

  void show(AttentionFilter wanted, @Nullable UUID chosen) {
    if (!wanted.equals(filter)) {
      filter = wanted;
      words.setValue(wanted.words());
      panel.show(wanted);
      openPanel(false);
      cards.show(wanted);
    }
    AttentionView.LINKS.point(begin, wanted, ListLinks.NEW);
    cards.choose(chosen);
    count();
  }

  void refresh(Changed changed) {
    cards.refresh(changed);
    count();
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
    foot.setVisible(!opened);
    chips.show(filter == null ? AttentionFilter.NOW : filter, panel.narrowedTo(), opened);
  }

  /** Each look at the list has its own address, so that one can go back and pass it on. */
  private void go(AttentionFilter wanted) {
    if (wanted.equals(filter)) {
      openPanel(false);
    }
    getUI().ifPresent(ui -> AttentionView.LINKS.go(ui, wanted, null));
  }

  private void count() {
    due.show(list.due(reader.person()));
  }
}
