package app.courtyard.patrol.ui;

import app.courtyard.patrol.RoundPage;
import app.courtyard.patrol.RoundRow;
import app.courtyard.patrol.RoundRow.State;
import app.courtyard.review.Subject;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.ArrayList;
import java.util.List;

/**
 * A round at the right of the list, or alone on a phone: head, body, and the one thing to do at the
 * bottom.
 */
public class RoundDetail extends ReviewedDetail {

  private final transient RoundRow row;
  private final transient EstateTime time;
  private final Div scroll = new Div();

  /**
   * @param back to the list, on a phone
   */
  public RoundDetail(RoundPage page, Component back, ReviewDesk desk) {
    super(new Subject.Round(page.row().id()), desk);
    this.row = page.row();
    this.time = desk.time();
    scroll.add(about(), news(), new RoundBody(page, desk));
    scroll.addClassName("scroll");
    add(bar(back), scroll);
    if (desk.mayReview()) {
      add(
          new ReviewFoot(
              new Subject.Round(row.id()),
              row.route(),
              new ReviewFoot.Standing(
                  row.state(time.now()) == State.RUNNING,
                  row.returned() > 0,
                  row.reviewer(),
                  row.reviewedAt()),
              desk,
              this::fine));
    }
  }

  /** At the end of all that one reads. */
  public void append(Component part) {
    scroll.add(part);
  }

  private Div bar(Component back) {
    H1 title = new H1(row.route());
    title.addClassName("grow");
    Div bar = new Div(back, title);
    if (row.trial()) {
      bar.add(new Pill(Tone.SOON, getTranslation("round.trial")));
    }
    if (row.photos() > 0) {
      bar.add(RoundPills.photos(row));
    }
    bar.addClassName("bar");
    return bar;
  }

  private Div about() {
    String span = time.span(row.startedAt(), row.finishedAt());
    List<String> words = new ArrayList<>(List.of(row.ambassador(), row.courtyard(), span));
    count(words, "round.scanned", row.scanned());
    count(words, "round.typed", row.typed());
    count(words, "round.hand", row.byHand());
    count(words, "round.missed", row.missed(time.now()));
    Div about = new Div(Facts.of(words));
    about.addClassNames("sub", "num");
    return about;
  }

  private void count(List<String> words, String key, int count) {
    if (count > 0) {
      words.add(getTranslation(key, count));
    }
  }
}
