package app.courtyard.capture.ui;

import app.courtyard.capture.HeldKey;
import app.courtyard.capture.HeldPage;
import app.courtyard.capture.HeldPages;
import app.courtyard.people.Person;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** A picture of what is held, small, leading to the large one; or a word that it has not come. */
class HeldPhoto extends Anchor {

  HeldPhoto(HeldPages pages, Person person, HeldKey key, HeldPage.Photo photo) {
    addClassName("ph");
    if (!photo.here()) {
      addClassName("coming");
      NavIcon sign = new NavIcon("upload");
      sign.addClassName("lucide");
      add(sign, new Span(getTranslation("round.photo-coming")));
      return;
    }
    setHref(copy(pages, person, key, photo.number(), true));
    setTarget(AnchorTarget.BLANK);
    Image image =
        new Image(
            copy(pages, person, key, photo.number(), false),
            getTranslation("held.photo", photo.number()));
    add(image);
  }

  private static DownloadHandler copy(
      HeldPages pages, Person person, HeldKey key, int number, boolean large) {
    return DownloadHandler.fromInputStream(
            event ->
                pages
                    .photo(person, key, number, large)
                    .map(
                        jpeg ->
                            new DownloadResponse(
                                new ByteArrayInputStream(jpeg),
                                "photo.jpg",
                                "image/jpeg",
                                jpeg.length))
                    .orElseGet(() -> DownloadResponse.error(404)))
        .inline();
  }
}
