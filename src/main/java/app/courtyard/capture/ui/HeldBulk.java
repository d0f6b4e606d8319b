package app.courtyard.capture.ui;

import app.courtyard.capture.HeldCapture;
import app.courtyard.capture.Reason;
import app.courtyard.capture.ReasonCode;
import app.courtyard.capture.Settled;
import app.courtyard.capture.Settlement;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
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
  private final Progress progress = new Progress();

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
    AsidePanel foot = new AsidePanel(aside -> run(held -> aside));
    foot.beside(card.takeMain());
    add(bar, scroll, foot);
  }

  /** Away from the page's own thread: it shows how far it has come, and may be left. */
  private void run(Function<HeldCapture, Settlement> settlement) {
    UI ui = getUI().orElseThrow();
    remove(getChildren().skip(2).toList());
    scroll.removeAll();
    scroll.add(progress);
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
            Progress.access(ui, () -> show(settledSoFar));
          }
          int[] counts = {accepted, aside, before};
          Progress.access(ui, () -> tell(counts[0], counts[1], counts[2], stillHeld));
        });
  }

  private void show(int settled) {
    progress.show(
        getTranslation("held.bulk.running", settled, captures.size()), settled, captures.size());
  }

  private void tell(int accepted, int aside, int before, Map<String, Integer> stillHeld) {
    scroll.removeAll();
    Div done = note(getTranslation("held.bulk.done", accepted, aside));
    done.addClassName("calm");
    done.getElement().setAttribute("role", "status");
    scroll.add(done);
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
