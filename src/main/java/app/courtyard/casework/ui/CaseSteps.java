package app.courtyard.casework.ui;

import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseChanged;
import app.courtyard.casework.CaseDesk;
import app.courtyard.casework.CasePage;
import app.courtyard.casework.CasePages;
import app.courtyard.casework.DeskStep;
import app.courtyard.casework.StepRefused;
import app.courtyard.ui.UnsavedChanges;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * What can be done with a case now: in the foot the step that is due, the others behind 'more', and
 * in their place the form of the one that was chosen.
 */
class CaseSteps extends Div {

  private final transient CaseDesk desk;
  private final transient CasePages pages;
  private final transient CaseReader reader;
  private final transient UnsavedChanges unsaved;
  private final transient Runnable done;
  private final Div foot = new Div();
  private transient CasePage page;
  private @Nullable StepForm form;
  private int seen;

  /**
   * @param done told when a step was made
   */
  CaseSteps(
      CaseDesk desk,
      CasePages pages,
      CaseReader reader,
      CasePage page,
      UnsavedChanges unsaved,
      Runnable done) {
    this.desk = desk;
    this.pages = pages;
    this.reader = reader;
    this.page = page;
    this.unsaved = unsaved;
    this.done = done;
    addClassName("case-steps");
    foot.addClassName("foot");
    offer();
  }

  Div foot() {
    return foot;
  }

  /** What somebody is filling in stays as it is. */
  void refresh(CasePage newer) {
    page = newer;
    if (form == null) {
      offer();
    }
  }

  private void offer() {
    form = null;
    unsaved.settled();
    removeAll();
    foot.removeAll();
    DeskStep next = page.steps().next();
    if (!page.steps().others().isEmpty()) {
      Div others = new Div();
      others.addClassNames("card", "choices");
      others.setVisible(false);
      page.steps().others().forEach(step -> others.add(button(step)));
      NativeButton more = new NativeButton(getTranslation("cases.other-steps"));
      more.addClassName("btn");
      more.getElement().setAttribute("aria-expanded", "false");
      more.addClickListener(
          click -> {
            others.setVisible(!others.isVisible());
            more.getElement().setAttribute("aria-expanded", String.valueOf(others.isVisible()));
            if (others.isVisible()) {
              others.scrollIntoView();
            }
          });
      add(others);
      foot.add(more);
    }
    if (next != null) {
      NativeButton main = button(next);
      main.addClassNames("btn", "main");
      foot.add(main);
    }
    foot.setVisible(foot.getComponentCount() > 0);
  }

  private NativeButton button(DeskStep step) {
    return new NativeButton(getTranslation("cases.do." + step.code()), click -> open(step));
  }

  private void open(DeskStep step) {
    seen = page.file().version();
    ActFields fields = ActFields.ofOne(desk, reader, page, unsaved::entered);
    StepForm opened = new StepForm(step, fields.of(step), unsaved::entered);
    if (step == DeskStep.ANSWER) {
      opened.offer(page.answers());
    }
    form = opened;
    removeAll();
    add(opened);
    NativeButton cancel = new NativeButton(getTranslation("cases.cancel"), click -> offer());
    cancel.addClassName("btn");
    NativeButton save =
        new NativeButton(getTranslation("cases.do." + step.code()), click -> save(opened));
    save.addClassNames("btn", "main");
    foot.removeAll();
    foot.add(cancel, save);
    opened.focus();
  }

  private void save(StepForm filled) {
    Optional<CaseAct> act = filled.act();
    if (act.isEmpty()) {
      return;
    }
    try {
      desk.take(reader.person(), page.file().id(), act.get(), filled.words(), seen);
    } catch (CaseChanged changed) {
      goOnFromHere(filled, changed);
      return;
    } catch (StepRefused refused) {
      filled.refused(refused.why());
      return;
    } catch (AccessDeniedException gone) {
      filled.sayAbove(getTranslation("cases.refused.gone"));
      return;
    }
    form = null;
    unsaved.settled();
    done.run();
  }

  /** Nothing that was written is lost: it can be saved again as soon as one has looked. */
  private void goOnFromHere(StepForm filled, CaseChanged changed) {
    pages
        .find(reader.person(), page.file().id())
        .ifPresentOrElse(
            newer -> {
              page = newer;
              seen = newer.file().version();
              filled.changedSince(
                  changed.since(),
                  new CaseTimeline(StepWords.on(newer, reader.time()), reader.time()));
            },
            () -> filled.sayAbove(getTranslation("cases.refused.gone")));
  }
}
