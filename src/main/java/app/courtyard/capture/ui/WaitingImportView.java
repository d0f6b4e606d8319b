package app.courtyard.capture.ui;

import app.courtyard.capture.BroughtIn;
import app.courtyard.capture.WaitingContent;
import app.courtyard.capture.WaitingFileRefused;
import app.courtyard.capture.WaitingImport;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a phone could not send comes in a file: whose it is and how much is shown, and then each
 * capture is taken as if it had been sent, with what came of it.
 */
@Route("held/import")
@RolesAllowed(Permissions.REVIEW)
class WaitingImportView extends Main implements HasDynamicTitle {

  private static final Logger LOG = LoggerFactory.getLogger(WaitingImportView.class);

  private final transient WaitingImport imports;
  private final transient Person person;
  private final transient EstateTime time;
  private final Div scroll = new Div();
  private final Div foot = new Div();

  /** Looked at and not taken yet. */
  private transient WaitingUpload.@Nullable Came file;

  WaitingImportView(WaitingImport imports, CurrentPerson current, Estates estates, Clock clock) {
    this.imports = imports;
    this.person = current.get();
    Estate estate = estates.get(person.estate());
    this.time = new EstateTime(estate.timeZone(), clock, getLocale());
    addClassNames("screen", "column");
    scroll.addClassNames("scroll", "stack", "wide");
    foot.addClassName("foot");
    add(bar(), scroll, foot);
    begin();
  }

  private Div bar() {
    RouterLink back = new RouterLink(HeldView.class);
    back.add(new NavIcon("chevron-left"));
    back.addClassName("icon");
    back.getElement().setAttribute("aria-label", getTranslation("held.back"));
    H1 title = new H1(getPageTitle());
    title.addClassName("grow");
    Div bar = new Div(back, title);
    bar.addClassName("bar");
    return bar;
  }

  private void begin() {
    putAway();
    Paragraph takes = new Paragraph(getTranslation("held.import.takes"));
    takes.addClassName("sub");
    Div card = new Div(new WaitingUpload(imports, this::look), takes);
    card.addClassNames("card", "stack");
    show(new Paragraph(getTranslation("held.import.lead")), card);
  }

  private void look(WaitingUpload.Came came) {
    file = came;
    try {
      WaitingContent content = imports.look(person, came.path());
      WaitingCard card = new WaitingCard(content, imports.people(person), time);
      show(card);
      offer("held.import.not", "", this::begin);
      offer(
          "held.import.do",
          "main",
          () ->
              card.whose()
                  .ifPresent(whose -> run(came, whose, content.captures() + content.photos())));
    } catch (WaitingFileRefused e) {
      begin();
      warn("held.import.refused." + e.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    } catch (IOException e) {
      LOG.warn("A file of {} could not be read", person.loginName(), e);
      begin();
      warn("held.import.failed");
    }
  }

  /** Away from the page's own thread: it shows how far it has come, and may be left. */
  private void run(WaitingUpload.Came came, UUID whose, int of) {
    file = null;
    UI ui = getUI().orElseThrow();
    Progress progress = new Progress();
    IntConsumer far =
        done -> progress.show(getTranslation("held.import.running", done, of), done, of);
    show(progress);
    far.accept(0);
    Thread.startVirtualThread(
        () -> {
          try {
            List<BroughtIn> all =
                imports.take(
                    person,
                    whose,
                    came.path(),
                    came.name(),
                    done -> Progress.access(ui, () -> far.accept(done)));
            Progress.access(ui, () -> tell(all));
          } catch (IOException | RuntimeException e) {
            LOG.error("A file of {} was not brought in whole", person.loginName(), e);
            Progress.access(
                ui,
                () -> {
                  begin();
                  warn("held.import.failed");
                });
          } finally {
            delete(came);
          }
        });
  }

  private void tell(List<BroughtIn> all) {
    show(new BroughtInList(all, time));
    offer("held.import.finish", "main", this::begin);
  }

  private void show(Component... what) {
    scroll.removeAll();
    scroll.add(what);
    foot.removeAll();
    foot.setVisible(false);
  }

  private void offer(String key, String kind, Runnable pressed) {
    NativeButton button = new NativeButton(getTranslation(key), event -> pressed.run());
    button.addClassName("btn");
    if (!kind.isEmpty()) {
      button.addClassName(kind);
    }
    foot.add(button);
    foot.setVisible(true);
  }

  private void warn(String key) {
    Div note = new Div(getTranslation(key));
    note.addClassNames("note", "urgent");
    note.getElement().setAttribute("role", "alert");
    scroll.addComponentAsFirst(note);
  }

  private void putAway() {
    if (file != null) {
      delete(file);
      file = null;
    }
  }

  private static void delete(WaitingUpload.Came came) {
    try {
      Files.deleteIfExists(came.path());
    } catch (IOException e) {
      LOG.warn("{} is left behind", came.path(), e);
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    putAway();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("held.import");
  }
}
