package app.courtyard.log.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is shown, to be taken along for the archive: as PDF, or as a spreadsheet with pictures. */
class ArchiveLinks extends Div {

  static ArchiveLinks ofRound(UUID round) {
    return new ArchiveLinks("/archive/rounds/" + round, "", null);
  }

  static ArchiveLinks ofDay(LocalDate day, @Nullable UUID courtyard) {
    return new ArchiveLinks(
        "/archive/days/" + day, courtyard == null ? "" : "?courtyard=" + courtyard, day);
  }

  private ArchiveLinks(String path, String query, @Nullable LocalDate day) {
    addClassName("archive");
    Span label =
        new Span(
            day == null
                ? getTranslation("archive.download")
                : getTranslation("archive.day", day.toString()));
    label.addClassNames("sub", "grow");
    add(label);
    for (String format : new String[] {"pdf", "xlsx"}) {
      Anchor link = new Anchor(path + "." + format + query, getTranslation("archive." + format));
      link.setRouterIgnore(true);
      link.getElement().setAttribute("download", true);
      link.getElement()
          .setAttribute("aria-label", label.getText() + " " + getTranslation("archive." + format));
      link.addClassNames("btn", "quiet");
      add(link);
    }
  }
}
