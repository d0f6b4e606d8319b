package app.courtyard.premises.ui;

import app.courtyard.capture.PhotoRefused;
import app.courtyard.people.Person;
import app.courtyard.premises.KeptPlace;
import app.courtyard.ui.Notice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** How a place looks, and another picture of it for those who keep the estate. */
class PictureCard extends Div {

  private final transient EstateDesk desk;
  private final transient KeptPlace place;
  private final transient PlaceActions actions;
  private final Div said = new Div();

  PictureCard(EstateDesk desk, KeptPlace place, PlaceActions actions) {
    this.desk = desk;
    this.place = place;
    this.actions = actions;
    addClassNames("stack", "picture-card");
    if (place.picture() != null) {
      add(picture(place.picture()));
    }
    if (desk.mayKeep()) {
      add(said, tools());
    }
  }

  private Anchor picture(String hash) {
    String address = "places/" + place.id() + "/picture?v=" + hash;
    Image image =
        new Image(
            address + "&size=small", getTranslation("place.picture.of", place.content().name()));
    Anchor whole = new Anchor(address, image);
    whole.setRouterIgnore(true);
    whole.addClassName("place-picture");
    return whole;
  }

  private Div tools() {
    // The session's own, asked for while there is one: pictures come on another thread.
    Person person = desk.person();
    UI ui = UI.getCurrent();
    Div tools = new Div(new PictureUpload(event -> take(event, person, ui)));
    tools.addClassNames("row", "wraps");
    if (place.picture() != null) {
      NativeButton remove =
          new NativeButton(
              getTranslation("place.picture.remove"),
              click -> {
                desk.pictures().remove(desk.person(), place.id());
                actions.again(place.id(), "place.said.saved");
              });
      remove.addClassNames("btn", "quiet");
      tools.add(remove);
    }
    return tools;
  }

  private void take(UploadEvent event, Person person, UI ui) throws IOException {
    try (InputStream picture = event.getInputStream()) {
      desk.pictures().set(person, place.id(), picture);
      ui.access(() -> actions.again(place.id(), "place.said.picture"));
    } catch (PhotoRefused refused) {
      ui.access(() -> refuse(refused));
    }
  }

  private void refuse(PhotoRefused refused) {
    String why = refused.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
    said.removeAll();
    said.add(new Notice("place.picture.refused." + why));
  }
}
