package app.courtyard.patrol.ui;

import app.courtyard.review.Subject;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Section;

/** What is reviewed, at the right of the list, or alone on a phone. */
public abstract class ReviewedDetail extends Section {

  private final transient Subject subject;
  private final transient ReviewDesk desk;
  private final NewsButton news;

  ReviewedDetail(Subject subject, ReviewDesk desk) {
    this.subject = subject;
    this.desk = desk;
    this.news = new NewsButton(desk.reload());
    addClassNames("pane", "detail");
  }

  /** The next one is read from its top, however far down the last one was. */
  @Override
  protected void onAttach(AttachEvent event) {
    getElement()
        .executeJs(
            "window.scrollTo(0, 0); this.scrollTop = 0; this.querySelector('.scroll').scrollTop = 0");
  }

  /** Something has come in; what is being read stays where it is until its reader wants it. */
  public void hasNews() {
    news.setVisible(true);
  }

  public boolean isOutdated() {
    return news.isVisible();
  }

  NewsButton news() {
    return news;
  }

  /** Nobody says 'fine' to what they have not seen: what came in meanwhile is shown first. */
  void fine() {
    if (isOutdated()) {
      desk.reload().run();
    } else {
      desk.fine(subject);
    }
  }
}
