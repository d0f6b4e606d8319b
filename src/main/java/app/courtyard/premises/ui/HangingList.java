package app.courtyard.premises.ui;

import app.courtyard.plan.LeavingOut.Passing;
import app.courtyard.premises.Hanging;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** What hangs on a place, and what becomes of it. */
class HangingList extends UnorderedList {

  /**
   * @param to what is to happen, in keys of words: close or move
   */
  HangingList(Hanging hanging, String to) {
    addClassNames("card", "flush", "hanging");
    count("place.hangs.places." + to, hanging.places());
    hanging.routes().forEach(this::route);
    count("place.hangs.rounds", hanging.rounds());
    count("place.hangs.findings." + to, hanging.findings());
    if (to.equals(Parts.CLOSE)) {
      count("place.hangs.residents", hanging.residents());
      count("place.hangs.labels", hanging.labels());
    }
    setVisible(getComponentCount() > 0);
  }

  private void count(String key, int many) {
    if (many > 0) {
      item(getTranslation(key, many));
    }
  }

  private void route(Passing passing) {
    item(
        passing.ends()
            ? getTranslation("place.hangs.route.ends", passing.name())
            : getTranslation("place.hangs.route", passing.name(), passing.stops(), passing.left()));
  }

  private void item(String words) {
    ListItem item = new ListItem(words);
    item.addClassName("item");
    add(item);
  }
}
