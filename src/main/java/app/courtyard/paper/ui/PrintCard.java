package app.courtyard.paper.ui;

import app.courtyard.paper.FormPrint;
import app.courtyard.ui.NewsFeed;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far a print is, and in the end the file. */
class PrintCard extends Div {

  private final transient FormPrint print;
  private final transient Runnable discard;
  private final Span words = new Span();
  private final Bar bar = new Bar();
  private final Div track = new Div(bar);
  private final Paragraph lead = new Paragraph();
  private final Div foot = new Div();
  private transient FormPrint.@Nullable State shown;

  @Tag("i")
  private static final class Bar extends HtmlComponent {}

  /**
   * @param discard told when it is not wanted any more
   */
  PrintCard(FormPrint print, Runnable discard) {
    this.print = print;
    this.discard = discard;
    addClassNames("card", "stack", "print");
    words.addClassNames("title", "num");
    words.getElement().setAttribute("role", "status");
    track.addClassName("track");
    track
        .getElement()
        .setAttribute("role", "progressbar")
        .setAttribute("aria-valuemin", "0")
        .setAttribute("aria-valuemax", String.valueOf(print.all()));
    lead.addClassName("sub");
    foot.addClassName("row");
    add(words, track, lead, foot);
    NewsFeed.follow(this, print::follow, told -> show());
    // It may have gone on before anybody followed it.
    addAttachListener(event -> show());
    show();
  }

  private void show() {
    String said = getTranslation("record-forms." + code(print.state()), print.done(), print.all());
    words.setText(said);
    track
        .getElement()
        .setAttribute("aria-label", said)
        .setAttribute("aria-valuenow", String.valueOf(print.done()));
    bar.getElement().getStyle().set("width", 100 * print.done() / print.all() + "%");
    if (print.state() != shown) {
      shown = print.state();
      track.setVisible(shown == FormPrint.State.UNDER_WAY);
      lead.setText(getTranslation("record-forms." + code(shown) + ".lead"));
      foot.removeAll();
      print.file().map(this::download).ifPresent(foot::add);
      foot.add(
          new NativeButton(
              getTranslation(
                  shown == FormPrint.State.UNDER_WAY
                      ? "record-forms.cancel"
                      : "record-forms.put-away"),
              click -> discard.run()));
      foot.getChildren().forEach(child -> child.addClassName("btn"));
    }
  }

  private Anchor download(Path file) {
    Anchor link =
        new Anchor(
            DownloadHandler.forFile(file.toFile(), getTranslation("record-form.title") + ".pdf"),
            getTranslation("record-forms.download"));
    link.addClassName("main");
    return link;
  }

  private static String code(FormPrint.State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
