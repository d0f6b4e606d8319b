package app.courtyard.estate.ui;

import app.courtyard.estate.EstateLoad;
import app.courtyard.estate.ImportOutcome;
import app.courtyard.estate.Step;
import app.courtyard.ui.NewsFeed;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;

/** How far a check or a load is, step by step, until it ends. */
class ProgressCard extends Div {

  private final EstateLoad load;
  private final SerializableConsumer<ImportOutcome> ended;
  private final Span words = new Span();
  private final Bar bar = new Bar();
  private final Div track = new Div(bar);
  private boolean over;

  @Tag("i")
  private static final class Bar extends HtmlComponent {}

  /**
   * @param ended with what came of it, once
   */
  ProgressCard(EstateLoad load, SerializableConsumer<ImportOutcome> ended) {
    this.load = load;
    this.ended = ended;
    addClassNames("card", "stack");
    words.addClassNames("title", "num");
    track.addClassName("track");
    track.getElement().setAttribute("role", "progressbar");
    track.getElement().setAttribute("aria-valuemin", "0");
    track.getElement().setAttribute("aria-valuemax", "100");
    Paragraph lead =
        new Paragraph(
            getTranslation(load.isWriting() ? "import.loading.lead" : "import.checking.lead"));
    lead.addClassName("sub");
    add(words, track, lead);
    show(load.step());
    NewsFeed.follow(this, load::follow, told -> refresh());
    // It may have ended before anybody followed it. Not at once: this is still being added.
    addAttachListener(event -> event.getUI().beforeClientResponse(this, context -> refresh()));
  }

  private void refresh() {
    show(load.step());
    load.outcome()
        .filter(outcome -> !over)
        .ifPresent(
            outcome -> {
              over = true;
              ended.accept(outcome);
            });
  }

  private void show(Step step) {
    String phase = step.phase().name().toLowerCase(Locale.ROOT);
    String sheet = step.sheet() == null ? "" : step.sheet().title().in(getLocale());
    String key =
        "import.step."
            + phase
            + (step.of() > 0 && step.sheet() != null ? ".of" : step.done() > 0 ? ".done" : "");
    String said = getTranslation(key, sheet, step.done(), step.of());
    words.setText(said);
    track.getElement().setAttribute("aria-label", said);
    if (step.of() > 0 && step.sheet() != null) {
      int percent = (int) (100L * step.done() / step.of());
      bar.getElement().getStyle().set("width", percent + "%");
      track.getElement().setAttribute("aria-valuenow", String.valueOf(percent));
      track.removeClassName("unknown");
    } else {
      bar.getElement().getStyle().set("width", "100%");
      track.getElement().removeAttribute("aria-valuenow");
      track.addClassName("unknown");
    }
  }
}
