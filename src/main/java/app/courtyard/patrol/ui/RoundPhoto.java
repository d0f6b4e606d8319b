package app.courtyard.patrol.ui;

import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/**
 * A picture of a record, small, leading to the large one; or a word that it is still on its way.
 */
class RoundPhoto extends Anchor {

  /**
   * @param number in the record's manifest, from 1
   * @param shows what is to be seen, for those who cannot see it
   */
  RoundPhoto(UUID record, int number, boolean here, String shows) {
    addClassName("ph");
    if (!here) {
      addClassName("coming");
      NavIcon sign = new NavIcon("upload");
      sign.addClassName("lucide");
      add(sign, new Span(getTranslation("round.photo-coming")));
      return;
    }
    String address = "/photos/" + record + "/" + number;
    setHref(address + "?size=large");
    setTarget(AnchorTarget.BLANK);
    setRouterIgnore(true);
    Image image = new Image(address + "?size=small", getTranslation("round.photo", number, shows));
    image.getElement().setAttribute("loading", "lazy");
    add(image);
  }
}
