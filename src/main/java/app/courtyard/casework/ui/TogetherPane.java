package app.courtyard.casework.ui;

import app.courtyard.casework.AnswerTemplates;
import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseDesk;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CasesAtOnce;
import app.courtyard.casework.CasesAtOnce.Left;
import app.courtyard.casework.DeskStep;
import app.courtyard.casework.StepRefused;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.Facts;
import app.courtyard.ui.UnsavedChanges;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Several cases, of which all are assigned, passed on, answered or linked in one go. */
class TogetherPane extends DetailPane {

  private static final List<DeskStep> STEPS =
      List.of(DeskStep.ASSIGN, DeskStep.PASS_ON, DeskStep.ANSWER, DeskStep.LINK, DeskStep.NOTE);

  private final transient CasesAtOnce atOnce;
  private final transient AnswerTemplates templates;
  private final transient CaseDesk desk;
  private final transient CaseReader reader;
  private final transient UnsavedChanges unsaved;
  private final transient Done done;
  private final transient List<CaseFile> files;
  private final Div steps = new Div();
  private final Div foot = new Div();

  /** Told of what was done, and with which it could not be. */
  interface Done {
    void done(List<CaseFile> all, List<Left> left);
  }

  TogetherPane(
      RouterLink back,
      List<CaseFile> files,
      CasesAtOnce atOnce,
      AnswerTemplates templates,
      CaseDesk desk,
      CaseReader reader,
      UnsavedChanges unsaved,
      Done done) {
    super(
        back,
        back.getTranslation("cases.back"),
        back.getTranslation("cases.together", files.size()),
        back.getTranslation("cases.together.lead"));
    this.atOnce = atOnce;
    this.templates = templates;
    this.desk = desk;
    this.reader = reader;
    this.unsaved = unsaved;
    this.done = done;
    this.files = files;
    Div list = new Div();
    list.addClassNames("card", "flush");
    files.forEach(file -> list.add(line(file)));
    steps.addClassName("case-steps");
    foot.addClassName("foot");
    scroll.add(list, steps);
    add(foot);
    offer();
  }

  private Div line(CaseFile file) {
    Div title = new Div(reader.title(file));
    title.addClassName("title");
    Div about =
        new Div(
            Facts.of(
                Stream.concat(
                        Stream.of(reader.number(file)),
                        Stream.concat(reader.where(file).stream(), Stream.of(reader.whose(file))))
                    .toList()));
    about.addClassNames("sub", "num");
    Div line = new Div(title, about);
    line.addClassName("item");
    return line;
  }

  private void offer() {
    unsaved.settled();
    steps.removeAll();
    foot.removeAll();
    Div choices = new Div();
    choices.addClassNames("card", "choices");
    desk.possible(reader.person(), files).stream()
        .filter(STEPS::contains)
        .filter(step -> step != DeskStep.LINK || files.size() > 1)
        .map(step -> new NativeButton(getTranslation("cases.do." + step.code()), c -> open(step)))
        .forEach(choices::add);
    steps.add(choices);
    foot.setVisible(false);
  }

  private void open(DeskStep step) {
    StepForm form =
        new StepForm(
            step,
            ActFields.ofAll(desk, reader, files, unsaved::entered).of(step),
            unsaved::entered);
    if (step == DeskStep.ANSWER) {
      form.offer(templates.fitting(reader.person(), files));
    }
    NativeButton cancel = new NativeButton(getTranslation("cases.cancel"), click -> offer());
    cancel.addClassName("btn");
    NativeButton save =
        new NativeButton(
            getTranslation(
                "cases.together.do", getTranslation("cases.do." + step.code()), files.size()),
            click -> save(form));
    save.addClassNames("btn", "main");
    steps.removeAll();
    steps.add(form);
    foot.removeAll();
    foot.add(cancel, save);
    foot.setVisible(true);
    form.focus();
  }

  private void save(StepForm form) {
    Optional<CaseAct> act = form.act();
    if (act.isEmpty()) {
      return;
    }
    try {
      List<CaseFile> all = files.stream().filter(file -> !isTarget(file, act.get())).toList();
      List<Left> left = atOnce.take(reader.person(), all, act.get(), form.words());
      unsaved.settled();
      done.done(all, left);
    } catch (StepRefused refused) {
      form.refused(refused.why());
    }
  }

  private static boolean isTarget(CaseFile file, CaseAct act) {
    return act instanceof CaseAct.Link link && link.to().equals(file.id());
  }

  /** With which it could not be done, and why; they are still picked. */
  void sayLeft(List<Left> left) {
    Div note = new Div();
    note.addClassNames("note", "stack");
    note.getElement().setAttribute("role", "alert");
    note.add(new Paragraph(getTranslation("cases.together.left", left.size())));
    left.forEach(
        one ->
            note.add(
                new Div(Facts.of(reader.number(one.file()), reader.title(one.file()), why(one)))));
    scroll.addComponentAsFirst(note);
  }

  private String why(Left left) {
    return left.why() == null
        ? getTranslation("cases.together.gone-on")
        : getTranslation(
            "cases.refused." + left.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
