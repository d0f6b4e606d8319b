package app.courtyard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** A number of a table, and the way to what is behind it. */
public class NumberLink extends RouterLink {

  /**
   * @param group of whose number it is
   * @param name of what is counted, where that does not stand above the number
   * @param said the number
   * @param nothing whether there is nothing behind it
   */
  public NumberLink(String group, String name, String said, boolean nothing) {
    add(named(name), new Span(said));
    addClassName("number");
    setClassName("nothing", nothing);
    getElement().setAttribute("aria-label", group + " " + name + " " + said);
  }

  /** Whether what is behind it stands beside it. */
  public void choose(boolean chosen) {
    if (chosen) {
      getElement().setAttribute("aria-current", "true");
    } else {
      getElement().removeAttribute("aria-current");
    }
  }

  /** As it is where a row is a card, and no heading stands above. */
  public static Component named(String name) {
    Span named = new Span(name);
    named.addClassName("measure-name");
    return named;
  }

  /**
   * @param scope row or col
   */
  public static NativeTableHeaderCell header(String words, String scope) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }
}
