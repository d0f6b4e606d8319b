package app.courtyard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;

/** The place beside a list; the list stays where it was scrolled to. */
public final class Beside {

  private final Main page;
  private final Component list;

  /** The page has nothing but this list yet. */
  public Beside(Main page, Component list) {
    this.page = page;
    this.list = list;
    page.addClassName("panes");
    page.add(list);
  }

  /** On a phone it hides the list. */
  public void show(Component pane) {
    put(pane, true);
  }

  /**
   * @param icon of what could be chosen
   * @param words key of what to do
   */
  public void showNothing(String icon, String words) {
    put(new Unchosen(icon, words), false);
  }

  private void put(Component pane, boolean opened) {
    page.setClassName("opened", opened);
    page.getChildren().filter(child -> child != list).forEach(page::remove);
    page.add(pane);
  }
}
