package app.courtyard.place.ui;

import app.courtyard.place.Label;
import app.courtyard.place.LabelSize;
import app.courtyard.ui.Chips;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** The foot of the labels: how large, and the sheets to download. */
class SheetOrder extends Div {

  private final Chips<LabelSize> sizes;
  private final Anchor download;

  // Read by the download, which runs beside the view.
  private volatile LabelSize size = LabelSize.SMALL;
  private volatile List<UUID> places = List.of();

  /**
   * @param printed called on the page's own thread, when a sheet was made
   */
  SheetOrder(BiFunction<List<UUID>, LabelSize, byte[]> print, Runnable printed) {
    addClassNames("foot", "stacked");
    sizes =
        new Chips<>(
            getTranslation("labels.size"),
            List.of(LabelSize.values()),
            option -> getTranslation("labels.size.each", option.onSheet()),
            false);
    sizes.setValues(List.of(size));
    sizes.onChange(() -> choose(sizes.values().iterator().next()));
    download = new Anchor(handler(print, printed), "");
    download.addClassNames("btn", "main", "wide");
    add(sizes, download);
    show(List.of());
  }

  void show(List<Label> labels) {
    places = labels.stream().map(Label::place).toList();
    showCount();
  }

  private void choose(LabelSize chosen) {
    size = chosen;
    showCount();
  }

  private void showCount() {
    boolean none = places.isEmpty();
    int sheets = Math.ceilDiv(places.size(), size.onSheet());
    download.setEnabled(!none);
    download.getElement().setAttribute("aria-disabled", String.valueOf(none));
    download.setText(
        none
            ? getTranslation("labels.download.none")
            : getTranslation("labels.download", places.size(), sheets));
  }

  private DownloadHandler handler(
      BiFunction<List<UUID>, LabelSize, byte[]> print, Runnable printed) {
    return DownloadHandler.fromInputStream(
        event -> {
          byte[] pdf = print.apply(places, size);
          event.getUI().access(printed::run);
          return new DownloadResponse(
              new ByteArrayInputStream(pdf), "courtyard-labels.pdf", "application/pdf", pdf.length);
        });
  }
}
