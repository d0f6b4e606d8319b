package app.courtyard.report.ui;

import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.people.Permissions;
import app.courtyard.report.Edition;
import app.courtyard.report.Report;
import app.courtyard.report.ReportContent;
import app.courtyard.report.ReportDesk;
import app.courtyard.report.ReportPage;
import app.courtyard.report.ReportRefused;
import app.courtyard.report.ReportState;
import app.courtyard.report.ui.ReportLinks.Look;
import app.courtyard.ui.ChipRow;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Notice;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** A report: what it says, and what its reader may do with it now. */
class ReportDetail extends DetailPane {

  private final transient ReportPage page;
  private final transient Report report;
  private final transient Look look;
  private final transient ReportReader reader;
  private final transient ReportDesk desk;
  private final transient Runnable done;
  private final transient @Nullable Edition edition;
  private final ReportDocumentView document;
  private final TextArea remark = new TextArea();
  private final Div foot = new Div();

  /**
   * @param done told when it was taken further, or had been meanwhile
   */
  ReportDetail(
      ReportPage page,
      Look look,
      RouterLink back,
      ReportReader reader,
      ReportDesk desk,
      Runnable done) {
    super(
        back,
        back.getTranslation("reports.back"),
        reader.in(page.name()),
        Facts.of(ReportReader.month(page.report()), ReportReader.of(page.report())));
    this.page = page;
    this.report = page.report();
    this.look = look;
    this.reader = reader;
    this.desk = desk;
    this.done = done;
    this.edition = shown(page, look);
    this.document =
        new ReportDocumentView(content(), words(), look, reader, isWritten() ? this::write : null);
    mark(ReportPills.state(report));
    addClassName("report-pane");
    foot.addClassName("foot");
    how();
    editions();
    amendment();
    scroll.add(document, new ReportCourse(page.course(), edition, reader.time()));
    offer();
    add(foot);
    foot.setVisible(foot.getComponentCount() > 0);
  }

  /** Null: the draft. */
  static @Nullable Edition shown(ReportPage page, Look look) {
    if (look.edition() != null) {
      return page.edition(look.edition()).orElse(null);
    }
    return page.draft() != null ? null : page.last().orElse(null);
  }

  boolean isWritten() {
    return edition == null;
  }

  private ReportContent content() {
    return edition == null ? page.draft() : edition.content();
  }

  private Map<String, String> words() {
    return edition == null ? report.words() : edition.words();
  }

  private void how() {
    if (report.state() == ReportState.RETURNED && !page.course().isEmpty()) {
      scroll.add(new Notice("reports.returned", String.valueOf(page.course().getLast().words())));
    }
    if (isWritten()) {
      Paragraph lead = new Paragraph(getTranslation("reports.draft.lead", reader.due(report)));
      lead.addClassName("sub");
      scroll.add(lead);
    }
    if (page.goneOn() > 0) {
      scroll.add(new Notice("reports.gone-on", String.valueOf(page.goneOn())));
    }
  }

  private void editions() {
    boolean draftToo = page.draft() != null;
    if (page.editions().size() + (draftToo ? 1 : 0) < 2) {
      return;
    }
    RouterLink[] chips =
        page.editions().stream()
            .map(
                one ->
                    chip(
                        look.edition(one.number()),
                        getTranslation(
                            one.amendment() == null
                                ? "reports.edition.handed-in"
                                : "reports.edition.amended",
                            String.valueOf(one.number()),
                            reader.time().day(one.madeAt())),
                        edition != null && edition.number() == one.number()))
            .toArray(RouterLink[]::new);
    ChipRow row = new ChipRow(chips);
    if (draftToo) {
      row.add(chip(look.edition(null), getTranslation("reports.edition.draft"), edition == null));
    }
    Nav nav = new Nav(row);
    nav.addClassName("filters");
    nav.setAriaLabel(getTranslation("reports.editions"));
    scroll.add(nav);
  }

  private static RouterLink chip(Look look, String words, boolean current) {
    RouterLink chip = new RouterLink();
    chip.setText(words);
    ReportLinks.point(chip, look);
    if (current) {
      chip.getElement().setAttribute("aria-current", "true");
    }
    return chip;
  }

  private void amendment() {
    if (edition != null && edition.amendment() != null) {
      Paragraph words = new Paragraph(edition.amendment());
      words.addClassNames("card", "in-words");
      scroll.add(new Div(new H2(getTranslation("reports.step.amended")), words));
    }
  }

  private void offer() {
    Anchor pdf = ReportLinks.pdf(look.at(null), getTranslation("reports.pdf"));
    pdf.addClassName("btn");
    foot.add(pdf);
    if (look.edition() != null && look.edition() < page.editions().size()) {
      return; // only the last one is taken further
    }
    if (isWritten()) {
      foot.add(main("reports.hand-in", this::askToHandIn));
    } else if (report.state() == ReportState.HANDED_IN
        && reader.person().may(Permissions.APPROVE_REPORTS)) {
      remarkField("reports.remark", "reports.remark.asks");
      foot.add(
          button(
              "reports.return",
              () ->
                  take(
                      words ->
                          desk.giveBack(reader.person(), report.id(), report.version(), words))),
          main(
              "reports.approve",
              () ->
                  take(
                      words ->
                          desk.approve(reader.person(), report.id(), report.version(), words))));
    } else if (report.state() == ReportState.APPROVED
        && reader.person().may(Permissions.FILE_REPORTS)) {
      foot.add(
          main(
              "reports.archive",
              () -> take(words -> desk.archive(reader.person(), report.id(), report.version()))));
    } else if (report.state().isFrozen() && page.writes()) {
      remarkField("reports.amend.words", "reports.amend.asks");
      foot.add(
          button(
              "reports.amend",
              () ->
                  take(
                      words -> desk.amend(reader.person(), report.id(), report.version(), words))));
    }
  }

  private void remarkField(String label, String asks) {
    remark.setLabel(getTranslation(label));
    remark.setHelperText(getTranslation(asks));
    remark.setMaxLength(ReportDesk.MOST_WORDS);
    remark.addClassName("report-words");
    Div card = new Div(remark);
    card.addClassNames("card", "stack");
    scroll.add(card);
  }

  private void write(String key, String before, String words) {
    desk.write(reader.person(), report.id(), key, before, words);
  }

  private void askToHandIn() {
    say(
        new Notice("reports.hand-in.sure")
            .with(
                "reports.hand-in",
                () -> take(words -> desk.handIn(reader.person(), report.id(), report.version()))));
  }

  /** What was taken further by somebody else meanwhile is shown as it is now. */
  private void take(Consumer<String> step) {
    remark.setInvalid(false);
    try {
      step.accept(remark.getValue());
      done.run();
    } catch (ReportRefused refused) {
      tell(refused);
    } catch (ChangedMeanwhile | AccessDeniedException changed) {
      done.run();
    }
  }

  private void tell(ReportRefused refused) {
    if (refused.key() != null) {
      document.field(refused.key()).ifPresent(WordsField::missing);
      say(new Notice("reports.hand-in.words-missing"));
    } else {
      remark.setErrorMessage(getTranslation("reports.remark.missing"));
      remark.setInvalid(true);
      remark.focus();
    }
  }

  private NativeButton main(String key, Runnable pressed) {
    NativeButton button = button(key, pressed);
    button.addClassName("main");
    return button;
  }

  private NativeButton button(String key, Runnable pressed) {
    NativeButton button = new NativeButton(getTranslation(key), click -> pressed.run());
    button.addClassName("btn");
    return button;
  }
}
