package app.courtyard.attention.ui;

import app.courtyard.attention.Activity;
import app.courtyard.attention.Attention;
import app.courtyard.attention.AttentionDesk;
import app.courtyard.attention.AttentionList;
import app.courtyard.attention.AttentionOver;
import app.courtyard.attention.AttentionRefused;
import app.courtyard.attention.Contact;
import app.courtyard.attention.Measure;
import app.courtyard.attention.MeasureDesk;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseFilter;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.ui.CaseCard;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.casework.ui.Telephone;
import app.courtyard.people.Permissions;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Notice;
import app.courtyard.ui.UnsavedChanges;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** A key-attention customer: why, what was agreed, who was in touch, and what they told. */
class AttentionDetail extends DetailPane {

  private static final int MOST_CONTACTS = 50;

  private final transient AttentionList list;
  private final transient AttentionDesk desk;
  private final transient MeasureDesk measureDesk;
  private final transient Surroundings surroundings;
  private final transient CaseReader reader;
  private final transient UnsavedChanges unsaved;
  private final transient Runnable done;
  private final boolean keeps;
  private final Div about = new Div();
  private final Div doing = new Div();
  private final Div foot = new Div();
  private transient Attention attention;
  private @Nullable Telephone telephone;

  /**
   * @param done told when something was kept here
   */
  AttentionDetail(
      Attention attention,
      RouterLink back,
      AttentionList list,
      AttentionDesk desk,
      MeasureDesk measureDesk,
      Surroundings surroundings,
      CaseReader reader,
      UnsavedChanges unsaved,
      Runnable done) {
    super(
        back,
        back.getTranslation("attention.back"),
        attention.name(),
        AttentionWords.where(attention));
    this.list = list;
    this.desk = desk;
    this.measureDesk = measureDesk;
    this.surroundings = surroundings;
    this.reader = reader;
    this.unsaved = unsaved;
    this.done = done;
    this.keeps = reader.person().may(Permissions.KEEP_ATTENTION);
    this.attention = attention;
    about.addClassName("stack");
    foot.addClassName("foot");
    scroll.add(about, doing);
    add(foot);
    show();
    offer();
  }

  UUID shows() {
    return attention.id();
  }

  /**
   * Reads it again; what somebody is filling in stays as it is.
   *
   * @return whether it is still there for them
   */
  boolean refresh() {
    Optional<Attention> newer = list.find(reader.person(), attention.id());
    newer.ifPresent(
        found -> {
          attention = found;
          show();
          if (doing.getComponentCount() == 0) {
            offer();
          }
        });
    return newer.isPresent();
  }

  private void show() {
    about.removeAll();
    Activity activity =
        list.activity(reader.person(), List.of(attention), null).get(attention.id());
    Div pills = new Div();
    pills.addClassName("pills");
    AttentionWords.pills(attention, activity, reader.time()).forEach(pills::add);
    Paragraph reason = new Paragraph(attention.reason());
    reason.addClassNames("card", "in-words");
    about.add(pills, reason, new AttentionFacts(attention, activity, reader.time(), telephone()));
    showMeasures(list.measures(reader.person(), attention.id()));
    showContacts(list.contacts(reader.person(), attention.id(), MOST_CONTACTS));
    showCases();
  }

  private void showMeasures(List<Measure> measures) {
    about.add(new H2(getTranslation("attention.measures")));
    if (measures.isEmpty()) {
      about.add(nothing("attention.measures.none"));
    } else {
      Div card = card();
      measures.forEach(measure -> card.add(line(measure)));
      about.add(card);
    }
    if (keeps && attention.isOpen()) {
      about.add(
          button(
              "attention.measure.new",
              () -> open(new MeasureForm(attention, measureDesk, reader, unsaved::entered))));
    }
  }

  private Div line(Measure measure) {
    Div words = new Div(measure.what());
    words.addClassName("in-words");
    Div sub = new Div(measure.owner());
    sub.addClassName("sub");
    Div pills = new Div(AttentionWords.pill(measure, reader.time()));
    pills.addClassName("pills");
    Div said = new Div(words, sub, pills);
    said.addClassName("grow");
    if (measure.doneWords() != null) {
      Div result = new Div(measure.doneWords());
      result.addClassNames("sub", "in-words");
      said.add(result);
    }
    Div line = new Div(said);
    line.addClassNames("item", "row", "measure");
    if (attention.isOpen()
        && !measure.isDone()
        && MeasureDesk.mayFinish(reader.person(), measure)) {
      NativeButton finish =
          button(
              "attention.measure.finish",
              () -> open(new DoneForm(measure, measureDesk, reader.person(), unsaved::entered)));
      finish.addClassName("quiet");
      line.add(finish);
    }
    return line;
  }

  private void showContacts(List<Contact> contacts) {
    about.add(new H2(getTranslation("attention.contacts")));
    if (contacts.isEmpty()) {
      about.add(nothing("attention.contacts.none"));
      return;
    }
    Div card = card();
    for (Contact contact : contacts) {
      Div words = new Div(contact.words());
      words.addClassName("in-words");
      Div sub =
          new Div(
              Facts.of(
                  reader.time().dayAndTime(contact.at()),
                  getTranslation("cases.means." + contact.means().code()),
                  contact.noter()));
      sub.addClassNames("sub", "num");
      Div line = new Div(words, sub);
      line.addClassName("item");
      card.add(line);
    }
    about.add(card);
  }

  private void showCases() {
    List<CaseFile> files =
        surroundings
            .place(reader.person(), attention.unitId())
            .map(unit -> surroundings.earlier(reader.person(), unit))
            .orElse(List.of());
    about.add(new H2(getTranslation("attention.cases")));
    if (files.isEmpty()) {
      about.add(nothing("attention.cases.none"));
    } else {
      Div cards = new Div();
      cards.addClassName("stack");
      files.forEach(file -> cards.add(new CaseCard(file, CaseFilter.OPEN, reader)));
      about.add(cards);
    }
  }

  private static Div card() {
    Div card = new Div();
    card.addClassNames("card", "flush");
    return card;
  }

  private Paragraph nothing(String words) {
    Paragraph nothing = new Paragraph(getTranslation(words));
    nothing.addClassName("sub");
    return nothing;
  }

  /** Once shown it stays so while the page is open. */
  private @Nullable Telephone telephone() {
    if (telephone == null && attention.phone() != null) {
      telephone =
          new Telephone(
              attention.phone(), true, () -> desk.showNumber(reader.person(), attention.id()));
    }
    return telephone;
  }

  private void offer() {
    unsaved.settled();
    doing.removeAll();
    foot.removeAll();
    if (attention.isOpen()) {
      if (keeps) {
        foot.add(
            button(
                "attention.end.now",
                () -> open(new EndForm(attention, desk, reader.person(), unsaved::entered))),
            button(
                "attention.revise",
                () -> open(new ReviseForm(attention, desk, reader.person(), unsaved::entered))));
      }
      foot.add(
          main(
              "attention.contact",
              () -> open(new ContactForm(attention, desk, reader, unsaved::entered))));
    }
    foot.setVisible(foot.getComponentCount() > 0);
  }

  private void open(EntryForm form) {
    unsay();
    doing.removeAll();
    doing.add(form);
    foot.removeAll();
    foot.add(button("requests.cancel", this::offer), main("attention.keep", () -> keep(form)));
    form.scrollIntoView();
  }

  private void keep(EntryForm form) {
    try {
      form.keep();
    } catch (AttentionRefused refused) {
      form.refused(refused.fields());
      return;
    } catch (AttentionOver | AccessDeniedException gone) {
      // What was written stays to be read; above it stands what happened instead.
      refresh();
      say(new Notice(gone instanceof AttentionOver ? "attention.over" : "attention.gone"));
      return;
    }
    unsaved.settled();
    doing.removeAll();
    done.run();
  }

  private NativeButton main(String words, Runnable pressed) {
    NativeButton button = button(words, pressed);
    button.addClassName("main");
    return button;
  }

  private NativeButton button(String words, Runnable pressed) {
    NativeButton button = new NativeButton(getTranslation(words), click -> pressed.run());
    button.addClassName("btn");
    return button;
  }

  /** The next one is read from its top, however far down the last one was. */
  @Override
  protected void onAttach(AttachEvent event) {
    getElement().executeJs("window.scrollTo(0, 0); this.querySelector('.scroll').scrollTop = 0");
  }
}
