package app.courtyard.patrol.ui;

import app.courtyard.review.Subject;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verdict, under the thumb and under the keys. */
class ReviewFoot extends Div {

  /**
   * How something stands before its reviewer.
   *
   * @param running it is still being walked
   * @param returned something of it was sent back and has not come
   * @param reviewer who gave the last verdict on all that is here; null where nobody has
   */
  record Standing(
      boolean running, boolean returned, @Nullable String reviewer, @Nullable Instant reviewedAt) {}

  private final transient ReviewDesk desk;
  private final transient Standing standing;
  private final transient Runnable fine;
  private final SendBack sendBack;

  /**
   * @param fine what 'fine' does
   */
  ReviewFoot(Subject subject, String about, Standing standing, ReviewDesk desk, Runnable fine) {
    this.desk = desk;
    this.standing = standing;
    this.fine = fine;
    this.sendBack = new SendBack(subject, getTranslation("review.send-back"), about, desk);
    sendBack.hint("B");
    addClassName("foot");
    if (standing.running()) {
      add(say(getTranslation("round.foot.running")));
    } else if (standing.reviewedAt() != null) {
      add(say(judged(standing)));
    }
    if (!standing.running()) {
      add(sendBack);
    }
    if (mayBeFine()) {
      add(main("round.fine-next", "check", "F", fine));
    } else if (desk.hasNext()) {
      add(main("round.next", "chevron-right", "→", desk.next()));
    }
    add(new ReviewKeys(steps()));
  }

  private boolean mayBeFine() {
    return !standing.running() && standing.reviewedAt() == null;
  }

  private String judged(Standing standing) {
    return getTranslation(
        standing.returned() ? "review.foot.returned" : "round.foot.reviewed",
        standing.reviewer(),
        desk.time().dayAndTime(standing.reviewedAt()));
  }

  private Map<String, Runnable> steps() {
    return Map.of(
        "fine",
        () -> {
          if (mayBeFine()) {
            fine.run();
          }
        },
        "return",
        () -> {
          if (!standing.running()) {
            sendBack.ask();
          }
        },
        "next",
        desk.next(),
        "previous",
        () -> getUI().ifPresent(ui -> ui.getPage().getHistory().back()));
  }

  private Span say(String words) {
    Span span = new Span(words);
    span.addClassNames("sub", "grow");
    return span;
  }

  private NativeButton main(String label, String icon, String key, Runnable action) {
    NativeButton button = new NativeButton("", click -> action.run());
    NavIcon sign = new NavIcon(icon);
    sign.addClassName("lucide");
    button.add(sign, new Span(getTranslation(label)));
    button.getElement().setAttribute("data-key", key);
    button.addClassNames("btn", "main");
    return button;
  }
}
