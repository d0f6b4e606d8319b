package app.courtyard.capture.ui;

import app.courtyard.capture.HeldCapture;
import app.courtyard.capture.Reason;
import app.courtyard.capture.ReasonCode;
import app.courtyard.capture.Settled;
import app.courtyard.capture.Settlement;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * All that are held for the same one reason, settled with one decision: each on its own, so that
 * one which cannot be accepted leaves the others alone.
 */
class HeldBulk extends Section {

  private final transient List<HeldCapture> captures;
  private final transient BiFunction<HeldCapture, Settlement, Settled> settle;
  private final Div scroll = new Div();
  private final Paragraph words = new Paragraph();
  private final Div done = new Div();

  HeldBulk(
      Component bar,
      ReasonCode reason,
      List<HeldCapture> captures,
      Choices choices,
      BiFunction<HeldCapture, Settlement, Settled> settle) {
    this.captures = captures;
    this.settle = settle;
    addClassNames("pane", "detail");
    scroll.addClassName("scroll");
    Paragraph lead = new Paragraph(getTranslation("held.bulk.lead", captures.size()));
    lead.addClassName("sub");
    ReasonCard card =
        new ReasonCard(
            reason,
            List.of(getTranslation("held.reason." + reason.code())),
            captures.getFirst(),
            true,
            choices,
            decision -> run(held -> new Settlement.Accept(decision.apply(held), null)));
    scroll.add(lead, card);
    words.getElement().setAttribute("role", "status");
    words.addClassNames("note", "calm");
    done.addClassName("track");
    AsidePanel foot = new AsidePanel(aside -> run(held -> aside));
    foot.beside(card.takeMain());
    add(bar, scroll, foot);
  }

  /** Away from the page's own thread: it shows how far it has come, and may be left. */
  private void run(Function<HeldCapture, Settlement> settlement) {
    UI ui = getUI().orElseThrow();
    remove(getChildren().skip(2).toList());
    scroll.removeAll();
    scroll.add(words, done);
    show(0);
    Thread.startVirtualThread(
        () -> {
          int accepted = 0;
          int aside = 0;
          int before = 0;
          Map<String, Integer> stillHeld = new TreeMap<>();
          for (int number = 0; number < captures.size(); number++) {
            HeldCapture held = captures.get(number);
            switch (settle.apply(held, settlement.apply(held))) {
              case Settled.Accepted one -> accepted++;
              case Settled.PutAside one -> aside++;
              case Settled.Before one -> before++;
              case Settled.StillHeld(var why) ->
                  why.stream()
                      .map(Reason::code)
                      .distinct()
                      .forEach(code -> stillHeld.merge(code, 1, Integer::sum));
            }
            int settledSoFar = number + 1;
            access(ui, () -> show(settledSoFar));
          }
          int[] counts = {accepted, aside, before};
          access(ui, () -> tell(counts[0], counts[1], counts[2], stillHeld));
        });
  }

  /** What was begun goes on where the page was left. */
  private static void access(UI ui, Runnable shown) {
    try {
      ui.access(shown::run);
    } catch (UIDetachedException left) {
      // Nobody looks any more.
    }
  }

  private void show(int settled) {
    words.setText(getTranslation("held.bulk.running", settled, captures.size()));
    Element bar = new Element("i");
    bar.getStyle().set("width", 100 * settled / captures.size() + "%");
    done.getElement().removeAllChildren().appendChild(bar);
  }

  private void tell(int accepted, int aside, int before, Map<String, Integer> stillHeld) {
    done.setVisible(false);
    scroll.removeAll();
    scroll.add(words);
    words.setText(getTranslation("held.bulk.done", accepted, aside));
    if (before > 0) {
      scroll.add(note(getTranslation("held.bulk.before", before)));
    }
    stillHeld.forEach(
        (code, count) ->
            scroll.add(
                note(
                    getTranslation(
                        "held.bulk.still", count, getTranslation("held.reason." + code)))));
  }

  private static Div note(String text) {
    Div note = new Div(text);
    note.addClassNames("note", "gap-top");
    return note;
  }
}
