package app.courtyard.team.ui;

import app.courtyard.capture.PersonDevice;
import app.courtyard.ui.BrowserWords;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** One device, in words: what it is, since when, what still waits there and what was lost. */
class DeviceCard extends Div {

  private final Div actions = new Div();

  /** Among the devices of one person. */
  DeviceCard(PersonDevice device, EstateTime time, Runnable close) {
    this(device, title(device), DeviceWords.withFirst(device, time), time, close);
  }

  /**
   * Among those of many.
   *
   * @param owner leads to the page of whose it is
   */
  DeviceCard(PersonDevice device, RouterLink owner, EstateTime time, Runnable close) {
    this(device, owner, DeviceWords.facts(device, time), time, close);
    owner.addClassNames("title", "grow");
    addComponentAtIndex(1, new Div(BrowserWords.of(device.userAgent())));
  }

  private DeviceCard(
      PersonDevice device, Component title, List<String> facts, EstateTime time, Runnable close) {
    addClassNames("card", "stack", "device");
    Div head = new Div(title);
    head.addClassNames("row", "wrap");
    mark(head, device);
    Div about = new Div(Facts.of(facts));
    about.addClassNames("sub", "num");
    add(head, about);
    if (device.waits()) {
      add(note(DeviceWords.waiting(device, time)));
    }
    if (device.emptied() != null) {
      add(note(DeviceWords.emptied(device.emptied(), time)));
    }
    if (device.closed()) {
      Div rule = new Div(whatComes(device, time));
      rule.addClassName("sub");
      add(rule);
    } else {
      actions.addClassNames("row", "wrap", "actions");
      add(actions);
      offer(close);
    }
  }

  private static Span title(PersonDevice device) {
    Span name = new Span(BrowserWords.of(device.userAgent()));
    name.addClassNames("title", "grow");
    return name;
  }

  /** What comes of what lies on a device that was closed. */
  private String whatComes(PersonDevice device, EstateTime time) {
    return device.forgottenAt() != null
        ? getTranslation("people.device.forgotten", time.dayAndTime(device.forgottenAt()))
        : getTranslation("people.device.closing.rule", time.dayAndTime(device.letsInUntil()));
  }

  private void mark(Div head, PersonDevice device) {
    if (device.closing()) {
      head.add(new Pill(Tone.SOON, getTranslation("people.device.closing")));
    } else if (device.closed()) {
      head.add(new Pill(Tone.LATE, getTranslation("people.device.closed")));
    }
    if (device.keptTooLong()) {
      head.add(pill(Tone.LATE, "people.device.too-long"));
    }
    if (device.emptied() != null) {
      head.add(pill(Tone.LATE, "people.device.emptied"));
    }
    if (device.nearlyFull()) {
      head.add(pill(Tone.SOON, "people.device.nearly-full"));
    }
  }

  private Pill pill(Tone tone, String key) {
    return new Pill(tone, "triangle-alert", getTranslation(key));
  }

  private static Div note(String words) {
    Div note = new Div(words);
    note.addClassNames("note", "num");
    return note;
  }

  private void offer(Runnable close) {
    actions.removeAll();
    NativeButton ask =
        DetailPane.button(getTranslation("people.device.close"), "quiet", () -> ask(close));
    actions.add(ask);
  }

  private void ask(Runnable close) {
    actions.removeAll();
    Div question = new Div(getTranslation("people.device.close.ask"));
    question.addClassName("full");
    actions.add(
        question,
        DetailPane.button(getTranslation("people.cancel"), "calm", () -> offer(close)),
        DetailPane.button(getTranslation("people.device.close.do"), "danger", close));
  }
}
