package app.courtyard.casework.ui;

import app.courtyard.casework.CaseClasses.Topic;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseFilter;
import app.courtyard.casework.CaseList;
import app.courtyard.people.Permissions;
import app.courtyard.ui.Changed;
import app.courtyard.ui.CountPill;
import app.courtyard.ui.ListLinks;
import app.courtyard.ui.NavIcon;
import app.courtyard.ui.Notice;
import app.courtyard.ui.Pill.Tone;
import app.courtyard.ui.SearchField;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The list at the left: how many are overdue, which number, which are shown, and the cases. */
class CasesPane extends Section {

  private static final int MOST_DIGITS = 9;

  private final transient CaseList list;
  private final transient CaseReader reader;
  private final CountPill late =
      new CountPill(Tone.LATE, "cases.late", "cases.late-many", CaseList.MOST_COUNTED);
  private final SearchField number = new SearchField("cases.find", MOST_DIGITS, this::find);
  private final CaseChips chips = new CaseChips(this::togglePanel);
  private final CaseFilterPanel panel;
  private final CaseCards cards;
  private final Div foot = new Div();
  private final RouterLink take = new RouterLink();
  private final Picked picked = new Picked();
  private final Anchor forms = new Anchor();
  private final transient Consumer<List<CaseFile>> together;
  private transient @Nullable CaseFilter filter;
  private @Nullable Notice done;

  /**
   * @param together told which are to be taken further together
   */
  CasesPane(
      CaseList list, List<Topic> topics, CaseReader reader, Consumer<List<CaseFile>> together) {
    this.list = list;
    this.reader = reader;
    this.together = together;
    this.panel = new CaseFilterPanel(topics, list.courtyards(reader.person()), this::go);
    this.cards = new CaseCards(list, reader, picked, this::showFoot);
    addClassNames("pane", "list", "log");
    Div side = new Div(late, forms);
    side.addClassName("row");
    forms.add(new NavIcon("printer"));
    forms.addClassNames("icon", "at-desk");
    String formsWords = getTranslation("record-forms.get");
    forms.getElement().setAttribute("aria-label", formsWords).setAttribute("title", formsWords);
    if (reader.person().may(Permissions.KEEP_ANSWERS)) {
      side.add(answers());
    }
    Header top = new Header(new H1(getTranslation("cases.title")), side);
    top.addClassName("top");
    number.setAllowedCharPattern("[0-9]");
    number.getElement().setAttribute("inputmode", "numeric");
    panel.setVisible(false);
    take.setText(getTranslation("cases.new"));
    take.addClassNames("btn", "main");
    foot.addClassName("foot");
    add(top, number, chips, panel, cards, foot);
    showFoot();
  }

  /** The way to the frequent answers. */
  private RouterLink answers() {
    RouterLink answers = new RouterLink("", TemplatesView.class);
    answers.add(new NavIcon("message-square-reply"));
    answers.addClassName("icon");
    String words = getTranslation("answers.title");
    answers.getElement().setAttribute("aria-label", words).setAttribute("title", words);
    return answers;
  }

  private void showFoot() {
    foot.removeAll();
    if (picked.isPicking()) {
      int count = picked.files().size();
      foot.add(
          button("cases.pick.end", () -> pick(false)), button("cases.pick.all", cards::pickAll));
      NativeButton go = button("cases.pick.go", () -> together.accept(picked.files()));
      if (count > 0) {
        go.setText(getTranslation("cases.pick.go", count));
      } else {
        go.setText(getTranslation("cases.pick.none"));
      }
      go.addClassName("main");
      go.setEnabled(count > 0);
      foot.add(go);
    } else {
      if (reader.person().may(Permissions.FOLLOW_CASES)) {
        foot.add(button("cases.pick", () -> pick(true)));
      }
      if (reader.person().may(Permissions.TAKE_CASES)) {
        foot.add(take);
      }
    }
    foot.setVisible(foot.getComponentCount() > 0 && !panel.isVisible());
  }

  private static NativeButton button(String words, Runnable pressed) {
    NativeButton button = new NativeButton("", click -> pressed.run());
    button.setText(button.getTranslation(words, 0));
    button.addClassName("btn");
    return button;
  }

  private void pick(boolean begin) {
    unsay();
    picked.picking(begin);
    cards.showPicked();
  }

  /** These alone are still to be taken further. */
  void keepPicked(List<CaseFile> left) {
    picked.only(left);
    cards.showPicked();
  }

  /** All that were picked have been taken further. */
  void doneWithPicked(int count) {
    pick(false);
    done = Notice.done("cases.together.done", count);
    addComponentAtIndex(indexOf(cards), done);
  }

  private void unsay() {
    if (done != null) {
      done.removeFromParent();
      done = null;
    }
  }

  private static @Nullable Integer read(String digits) {
    return digits.matches("\\d{1," + MOST_DIGITS + "}") ? Integer.valueOf(digits) : null;
  }

  void show(CaseFilter wanted, @Nullable UUID chosen) {
    if (!wanted.equals(filter)) {
      filter = wanted;
      number.setValue(wanted.number() == null ? "" : String.valueOf(wanted.number()));
      panel.show(wanted);
      openPanel(false);
      picked.picking(false);
      cards.show(wanted);
      unsay();
    }
    if (chosen != null) {
      unsay();
    }
    CasesView.LINKS.point(take, wanted, ListLinks.NEW);
    forms.setHref("record-forms?" + CasesView.LINKS.query(wanted).getQueryString());
    cards.choose(chosen);
    count();
  }

  void refresh(Changed changed) {
    cards.refresh(changed);
    count();
  }

  private void find(String looked) {
    if (filter != null) {
      go(filter.withNumber(read(looked)));
    }
  }

  private void togglePanel() {
    openPanel(!panel.isVisible());
  }

  private void openPanel(boolean open) {
    panel.setVisible(open);
    cards.setVisible(!open);
    showFoot();
    chips.show(filter == null ? CaseFilter.OPEN : filter, panel.narrowedTo(), open);
  }

  /** Each look at the list has its own address, so that one can go back and pass it on. */
  private void go(CaseFilter wanted) {
    if (wanted.equals(filter)) {
      openPanel(false);
    }
    getUI().ifPresent(ui -> CasesView.LINKS.go(ui, wanted, null));
  }

  private void count() {
    late.show(list.late(reader.person()));
  }
}
