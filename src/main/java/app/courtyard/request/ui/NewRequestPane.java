package app.courtyard.request.ui;

import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.Channel;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.request.RequestDesk;
import app.courtyard.request.RequestDesk.Kept;
import app.courtyard.request.RequestRefused;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.Notice;
import app.courtyard.ui.UnsavedChanges;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import java.util.function.Consumer;

/** Noting one request after the other: each time it is kept the page is empty for the next. */
class NewRequestPane extends DetailPane {

  /** By way of the button, so that what is being written is handed in before. */
  private static final String BY_CTRL_ENTER =
      """
      this.addEventListener('keydown', event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          $0.focus();
          $0.click();
        }
      });
      """;

  private final transient RequestDesk desk;
  private final transient CaseClasses classes;
  private final transient Surroundings surroundings;
  private final transient CaseReader reader;
  private final transient UnsavedChanges unsaved;
  private final transient Consumer<UUID> noted;
  private final transient Consumer<UUID> open;
  private final NativeButton save;
  private RequestFields fields;

  /**
   * @param noted told of each that was noted
   * @param open leads to one
   */
  NewRequestPane(
      RouterLink back,
      RequestDesk desk,
      CaseClasses classes,
      Surroundings surroundings,
      CaseReader reader,
      UnsavedChanges unsaved,
      Consumer<UUID> noted,
      Consumer<UUID> open) {
    super(
        back,
        back.getTranslation("requests.back"),
        back.getTranslation("requests.new"),
        back.getTranslation("requests.new.lead"));
    this.desk = desk;
    this.classes = classes;
    this.surroundings = surroundings;
    this.reader = reader;
    this.unsaved = unsaved;
    this.noted = noted;
    this.open = open;
    this.fields = empty(Channel.HOTLINE);
    Paragraph keys = new Paragraph(getTranslation("requests.new.keys"));
    keys.addClassNames("sub", "keys");
    scroll.add(keys, fields);
    save = new NativeButton(getTranslation("requests.save"), click -> save());
    save.addClassNames("btn", "main");
    Div foot = new Div(save);
    foot.addClassName("foot");
    add(foot);
  }

  private RequestFields empty(Channel by) {
    return new RequestFields(classes, surroundings, reader, by, unsaved::entered);
  }

  private void save() {
    Kept kept;
    try {
      kept = desk.note(reader.person(), fields.request(), fields.outcome());
    } catch (RequestRefused refused) {
      unsay();
      fields.refused(refused.fields());
      return;
    }
    RequestFields next = empty(fields.channel());
    scroll.replace(fields, next);
    fields = next;
    unsaved.settled();
    noted.accept(kept.id());
    say(
        Notice.done("requests.noted", String.valueOf(kept.number()))
            .with("requests.noted.open", () -> open.accept(kept.id())));
    fields.focus();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    getElement().executeJs(BY_CTRL_ENTER, save.getElement());
    fields.focus();
  }
}
