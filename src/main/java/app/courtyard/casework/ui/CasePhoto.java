package app.courtyard.casework.ui;

import app.courtyard.casework.CasePage.Picture;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A picture of a case, small, leading to the large one; or a word that it is still on its way. */
class CasePhoto extends Anchor {

  private CasePhoto(UUID record, Picture picture) {
    addClassName("ph");
    if (!picture.here()) {
      addClassName("coming");
      NavIcon sign = new NavIcon("upload");
      sign.addClassName("lucide");
      add(sign, new Span(getTranslation("round.photo-coming")));
      return;
    }
    String address = "/photos/" + record + "/" + picture.number();
    setHref(address + "?size=large");
    setTarget(AnchorTarget.BLANK);
    setRouterIgnore(true);
    Image image =
        new Image(address + "?size=small", getTranslation("cases.photo", picture.number()));
    image.getElement().setAttribute("loading", "lazy");
    add(image);
  }

  /** All of a record; empty where it has none. */
  static Optional<Div> row(UUID record, Map<UUID, List<Picture>> pictures) {
    List<Picture> own = pictures.getOrDefault(record, List.of());
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Div row = new Div();
    row.addClassName("photos");
    own.forEach(picture -> row.add(new CasePhoto(record, picture)));
    return Optional.of(row);
  }
}
