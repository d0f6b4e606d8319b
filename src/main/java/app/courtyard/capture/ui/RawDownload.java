package app.courtyard.capture.ui;

import app.courtyard.capture.HeldPage;
import app.courtyard.capture.HeldPages;
import app.courtyard.people.Person;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** The very bytes of a capture, to be looked into. */
class RawDownload extends Anchor {

  RawDownload(HeldPages pages, Person person, HeldPage page) {
    String name = "courtyard-" + page.held().id() + ".json";
    setText(getTranslation("held.download", Math.ceilDiv(page.bytes(), 1024)));
    setHref(
        DownloadHandler.fromInputStream(
            event ->
                pages
                    .raw(person, page.held().key())
                    .map(
                        bytes ->
                            new DownloadResponse(
                                new ByteArrayInputStream(bytes),
                                name,
                                "application/octet-stream",
                                bytes.length))
                    .orElseGet(() -> DownloadResponse.error(404))));
    addClassNames("btn", "quiet");
  }
}
