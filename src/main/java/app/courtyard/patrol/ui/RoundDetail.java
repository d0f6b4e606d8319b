package app.courtyard.patrol.ui;

import app.courtyard.patrol.RoundPage;
import app.courtyard.patrol.RoundRow;
import app.courtyard.patrol.RoundRow.State;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A round at the right of the list, or alone on a phone: head, body, and the one thing to do at the
 * bottom.
 */
public class RoundDetail extends Section {

  /** What a reader may do with the round; without the permission to review there is nothing. */
  public record Actions(
      boolean mayReview, boolean hasNext, Runnable fine, Runnable next, Runnable reload) {}

  private final transient RoundRow row;
  private final transient EstateTime time;
  private final transient Actions actions;
  private final NativeButton news = new NativeButton();
  private final Div scroll = new Div();

  /**
   * @param back to the list, on a phone
   */
  public RoundDetail(RoundPage page, Component back, EstateTime time, Actions actions) {
    this.row = page.row();
    this.time = time;
    this.actions = actions;
    addClassNames("pane", "detail");
    news.addClassNames("note", "news");
    news.setText(getTranslation("round.news"));
    news.addClickListener(click -> actions.reload().run());
    news.getElement().setAttribute("role", "status");
    news.setVisible(false);
    scroll.add(about(), news, new RoundBody(page, time));
    scroll.addClassName("scroll");
    add(bar(back), scroll);
    if (actions.mayReview()) {
      add(foot());
    }
  }

  /** At the end of all that one reads. */
  public void append(Component part) {
    scroll.add(part);
  }

  /** Something has come in; what is being read stays where it is until its reader wants it. */
  public void hasNews() {
    news.setVisible(true);
  }

  public boolean isOutdated() {
    return news.isVisible();
  }

  private Div bar(Component back) {
    H1 title = new H1(row.route());
    title.addClassName("grow");
    Div bar = new Div(back, title);
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

  private Div foot() {
    Div foot = new Div();
    foot.addClassName("foot");
    if (row.state(time.now()) == State.RUNNING) {
      foot.add(say(getTranslation("round.foot.running")));
    } else if (row.reviewedAt() == null) {
      foot.add(main("round.fine-next", "check", actions.fine()));
    } else {
      foot.add(
          say(
              getTranslation(
                  "round.foot.reviewed", row.reviewer(), time.dayAndTime(row.reviewedAt()))));
    }
    if (actions.hasNext() && (row.reviewed() || row.state(time.now()) == State.RUNNING)) {
      foot.add(main("round.next", "chevron-right", actions.next()));
    }
    return foot;
  }

  private Span say(String words) {
    Span span = new Span(words);
    span.addClassNames("sub", "grow");
    return span;
  }

  private NativeButton main(String label, String icon, Runnable action) {
    NativeButton button = new NativeButton("", click -> action.run());
    NavIcon sign = new NavIcon(icon);
    sign.addClassName("lucide");
    button.add(sign, new Span(getTranslation(label)));
    button.addClassNames("btn", "main");
    return button;
  }
}
