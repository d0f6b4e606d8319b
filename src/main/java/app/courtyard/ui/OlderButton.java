package app.courtyard.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.NativeButton;

/**
 * The end of a list that goes on: presses itself when it is scrolled into sight, and can be
 * pressed.
 */
public class OlderButton extends NativeButton {

  public OlderButton(String words, Runnable loadMore) {
    super(words, click -> loadMore.run());
    addClassNames("btn", "quiet", "wide");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    getElement()
        .executeJs(
            "new IntersectionObserver(seen => seen[0].isIntersecting && this.click()).observe(this)");
  }
}
