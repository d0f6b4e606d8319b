package app.courtyard.capture.ui;

import app.courtyard.capture.BroughtIn;
import app.courtyard.ui.EstateTime;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;

/** What came of a file: in one sentence, and of each capture, first those that want a look. */
class BroughtInList extends Div {

  BroughtInList(List<BroughtIn> all, EstateTime time) {
    addClassName("stack");
    Div note =
        new Div(
            getTranslation(
                "held.import.done",
                count(all, BroughtIn.State.TAKEN),
                count(all, BroughtIn.State.BEFORE),
                count(all, BroughtIn.State.HELD)));
    note.addClassNames("note", "calm");
    note.getElement().setAttribute("role", "status");
    add(note);
    addList("held.import.look", all.stream().filter(BroughtInItem::wantsALook).toList(), time);
    addList(
        "held.import.fine",
        all.stream().filter(one -> !BroughtInItem.wantsALook(one)).toList(),
        time);
  }

  private static long count(List<BroughtIn> all, BroughtIn.State state) {
    return all.stream().filter(one -> one.state() == state).count();
  }

  private void addList(String key, List<BroughtIn> some, EstateTime time) {
    if (!some.isEmpty()) {
      Div card = new Div();
      card.addClassNames("card", "flush");
      some.forEach(one -> card.add(new BroughtInItem(one, time)));
      add(new H2(getTranslation(key, some.size())), card);
    }
  }
}
