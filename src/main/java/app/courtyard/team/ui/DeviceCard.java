package app.courtyard.team.ui;

import app.courtyard.capture.PersonDevice;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Pill;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** One device, in words: what it is, since when, and what still waits there. */
class DeviceCard extends Div {

  private static final double GIGABYTE = 1_000_000_000.0;

  private final Div actions = new Div();

  DeviceCard(PersonDevice device, EstateTime time, Runnable close) {
    addClassNames("card", "stack", "device");
    Span name = new Span(BrowserWords.of(device.userAgent()));
    name.addClassNames("title", "grow");
    Div head = new Div(name);
    head.addClassNames("row", "wrap");
    if (device.closed()) {
      head.add(new Pill(Pill.Tone.LATE, getTranslation("people.device.closed")));
    }
    Div facts = new Div(Facts.of(facts(device, time)));
    facts.addClassNames("sub", "num");
    add(head, facts);
    if (device.waits()) {
      add(waiting(device, time));
    }
    if (device.closed()) {
      Div rule = new Div(getTranslation("people.device.closed.rule"));
      rule.addClassName("sub");
      add(rule);
    } else {
      actions.addClassNames("row", "wrap", "actions");
      add(actions);
      offer(close);
    }
  }

  private List<String> facts(PersonDevice device, EstateTime time) {
    List<String> facts = new ArrayList<>();
    facts.add(getTranslation("people.device.first", time.day(device.firstSeenAt())));
    facts.add(getTranslation("people.device.last", time.dayAndTime(device.lastSeenAt())));
    if (device.appVersion() != null) {
      facts.add(getTranslation("people.device.app", device.appVersion()));
    }
    if (device.freeBytes() != null) {
      facts.add(
          getTranslation(
              "people.device.free", String.format("%.1f", device.freeBytes() / GIGABYTE)));
    }
    return facts;
  }

  private Div waiting(PersonDevice device, EstateTime time) {
    List<String> words = new ArrayList<>();
    words.add(
        getTranslation("people.device.waiting", device.waitingCaptures(), device.waitingPhotos()));
    if (device.oldestWaitingAt() != null) {
      words.add(getTranslation("people.device.oldest", time.dayAndTime(device.oldestWaitingAt())));
    }
    Div waiting = new Div(Facts.of(words));
    waiting.addClassNames("note", "num");
    return waiting;
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
