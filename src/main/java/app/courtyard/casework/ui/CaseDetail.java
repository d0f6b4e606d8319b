package app.courtyard.casework.ui;

import app.courtyard.casework.CaseDesk;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CasePage;
import app.courtyard.casework.CasePages;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.Surroundings.Where;
import app.courtyard.people.Permissions;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.Facts;
import app.courtyard.ui.UnsavedChanges;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case: what is known of it, what happened to it, and what can be done. */
class CaseDetail extends DetailPane {

  private final transient CaseDesk desk;
  private final transient CasePages pages;
  private final transient Surroundings surroundings;
  private final transient CaseReader reader;
  private final UUID id;
  private final Div about = new Div();
  private final Div course = new Div();
  private final CaseSteps steps;
  private @Nullable Telephone telephone;

  CaseDetail(
      CasePage page,
      RouterLink back,
      CaseDesk desk,
      CasePages pages,
      Surroundings surroundings,
      CaseReader reader,
      UnsavedChanges unsaved,
      Runnable done) {
    super(
        back,
        back.getTranslation("cases.back"),
        reader.title(page.file()),
        Facts.of(
            reader.number(page.file()),
            back.getTranslation("cases.kind." + page.file().kind().code())));
    this.desk = desk;
    this.pages = pages;
    this.surroundings = surroundings;
    this.reader = reader;
    this.id = page.file().id();
    this.steps = new CaseSteps(desk, pages, reader, page, unsaved, done);
    about.addClassName("stack");
    course.addClassName("stack");
    scroll.add(about, course, steps);
    add(steps.foot());
    show(page);
  }

  UUID shows() {
    return id;
  }

  /**
   * Reads it again; what somebody is filling in stays as it is.
   *
   * @return whether it is still there for them
   */
  boolean refresh() {
    Optional<CasePage> newer = pages.find(reader.person(), id);
    newer.ifPresent(this::show);
    newer.ifPresent(steps::refresh);
    return newer.isPresent();
  }

  private void show(CasePage page) {
    CaseFile file = page.file();
    about.removeAll();
    Div pills = new Div();
    pills.addClassName("pills");
    CasePills.withoutClocks(file).forEach(pills::add);
    about.add(pills);
    if (file.placeId() != null) {
      surroundings
          .keyCustomers(reader.person(), file.placeId())
          .forEach(customer -> about.add(new KeyCustomerNote(customer, reader.time())));
    }
    if (file.words() != null) {
      Paragraph words = new Paragraph(file.words());
      words.addClassNames("card", "in-words");
      about.add(words);
    }
    if (file.recordId() != null) {
      CasePhoto.row(file.recordId(), page.pictures()).ifPresent(about::add);
    }
    about.add(new CaseFacts(page, reader, telephone(file)));
    about.add(paper("/slip.pdf", "cases.slip"));
    if (file.kind().isAnswered()) {
      about.add(paper("/record.pdf", "record-form.get"));
    }
    if (file.placeId() != null && reader.person().may(Permissions.KEEP_ATTENTION)) {
      surroundings
          .place(reader.person(), file.placeId())
          .filter(this::hasOthers)
          .ifPresent(unit -> about.add(beginAttention(unit)));
    }
    CaseTimeline timeline = new CaseTimeline(StepWords.on(page, reader.time()), reader.time());
    timeline.show(page.timeline(), page.pictures());
    course.removeAll();
    course.add(new H2(getTranslation("cases.timeline")), timeline);
  }

  /** Whether somebody lives there who is no key-attention customer yet. */
  private boolean hasOthers(Where unit) {
    return surroundings.residents(reader.person(), unit).size()
        > surroundings.keyCustomers(reader.person(), unit.id()).size();
  }

  /** The way to say that somebody who lives there is a key-attention customer. */
  private Anchor beginAttention(Where unit) {
    Anchor begin = new Anchor("attention/new?unit=" + unit.id(), getTranslation("attention.begin"));
    begin.addClassNames("btn", "quiet");
    return begin;
  }

  /** The case on paper. */
  private Anchor paper(String address, String words) {
    Anchor paper = new Anchor("/cases/" + id + address, getTranslation(words));
    paper.setRouterIgnore(true);
    paper.getElement().setAttribute("download", true);
    paper.addClassNames("btn", "quiet");
    return paper;
  }

  /** Once shown it stays so while the page is open. */
  private @Nullable Telephone telephone(CaseFile file) {
    if (telephone == null && file.reporterPhone() != null) {
      telephone =
          new Telephone(
              file.reporterPhone(),
              reader.person().may(Permissions.FOLLOW_CASES),
              () -> desk.showNumber(reader.person(), id));
    }
    return telephone;
  }

  /** The next one is read from its top, however far down the last one was. */
  @Override
  protected void onAttach(AttachEvent event) {
    getElement().executeJs("window.scrollTo(0, 0); this.querySelector('.scroll').scrollTop = 0");
  }
}
