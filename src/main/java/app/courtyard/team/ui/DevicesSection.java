package app.courtyard.team.ui;

import app.courtyard.capture.PersonDevice;
import app.courtyard.people.Person;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The devices on which somebody works: what each said of itself, and whether it may hand in. */
class DevicesSection extends Section {

  private final transient TeamDesk desk;
  private final transient Person by;
  private final UUID account;
  private final @Nullable UUID estate;
  private final boolean own;
  private final boolean mayBeSignedIn;
  private final transient Runnable changed;

  /**
   * @param own whether it is one's own page
   * @param mayBeSignedIn whether there may be sessions to end, on devices that hand nothing in
   * @param changed after each change
   */
  DevicesSection(
      TeamDesk desk,
      Person by,
      UUID account,
      @Nullable UUID estate,
      boolean own,
      boolean mayBeSignedIn,
      Runnable changed) {
    this.desk = desk;
    this.by = by;
    this.account = account;
    this.estate = estate;
    this.own = own;
    this.mayBeSignedIn = mayBeSignedIn;
    this.changed = changed;
    addClassName("stack");
    show(null);
  }

  private void show(@Nullable String said) {
    removeAll();
    add(new H2(getTranslation("people.devices")));
    if (said != null) {
      add(note(said));
    }
    List<PersonDevice> devices = desk.devices().of(by, account);
    devices.forEach(device -> add(new DeviceCard(device, desk.time(estate), () -> close(device))));
    if (devices.isEmpty()) {
      Div none = new Div(getTranslation("people.device.none"));
      none.addClassName("card");
      add(none);
    }
    if (mayBeSignedIn || !devices.isEmpty()) {
      NativeButton out =
          DetailPane.button(getTranslation("people.sign-out-everywhere"), "calm", this::ask);
      out.addClassName("wide");
      add(out);
    }
  }

  private void close(PersonDevice device) {
    desk.devices().close(by, account, device.id());
    show(getTranslation("people.device.closed.done"));
    changed.run();
  }

  /** Sessions end in any case; whether what lies on the devices may still be handed in is asked. */
  private void ask() {
    Checkbox devicesToo = new Checkbox(getTranslation("people.sign-out-everywhere.devices"));
    Div words = new Div(getTranslation("people.sign-out-everywhere.ask"));
    Div hint = new Div(getTranslation("people.sign-out-everywhere.hint"));
    hint.addClassName("sub");
    Div row =
        new Div(
            DetailPane.button(getTranslation("people.cancel"), "calm", () -> show(null)),
            DetailPane.button(
                getTranslation("people.sign-out-everywhere.do"),
                "danger",
                () -> signOut(devicesToo.getValue())));
    row.addClassNames("row", "wrap", "actions");
    Div card = new Div(words, devicesToo, hint, row);
    card.addClassNames("card", "stack", "arrive");
    replace(getComponentAt(getComponentCount() - 1), card);
  }

  private void signOut(boolean devicesToo) {
    desk.devices().signOutEverywhere(by, account, devicesToo);
    if (own) {
      getUI().ifPresent(ui -> ui.getPage().setLocation("login"));
    } else {
      show(getTranslation("people.sign-out-everywhere.done"));
      changed.run();
    }
  }

  private static Div note(String words) {
    Div note = new Div(words);
    note.addClassNames("note", "calm", "arrive");
    note.getElement().setAttribute("role", "status");
    return note;
  }
}
