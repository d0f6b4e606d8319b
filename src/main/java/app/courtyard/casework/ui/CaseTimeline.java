package app.courtyard.casework.ui;

import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CasePage.Picture;
import app.courtyard.casework.CaseStep;
import app.courtyard.casework.Escalation;
import app.courtyard.casework.TimelineEntry;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What happened to a case, the oldest first: what, who, when, and in which words. */
class CaseTimeline extends OrderedList {

  private final transient StepWords words;
  private final transient EstateTime time;

  CaseTimeline(StepWords words, EstateTime time) {
    this.words = words;
    this.time = time;
    addClassNames("card", "timeline");
  }

  /**
   * @param pictures of the records by which they came in
   */
  void show(List<TimelineEntry> entries, Map<UUID, List<Picture>> pictures) {
    removeAll();
    entries.forEach(entry -> add(line(entry, pictures)));
  }

  private ListItem line(TimelineEntry entry, Map<UUID, List<Picture>> pictures) {
    Span what = new Span(words.of(entry));
    what.addClassName("stop");
    String who = entry.account() == null ? getTranslation("cases.house") : entry.account();
    Div about = new Div(Facts.of(who, time.dayAndTime(entry.at())));
    about.addClassNames("sub", "num");
    Div body = new Div(what, about);
    body.addClassName("grow");
    if (entry.words() != null) {
      Paragraph said = new Paragraph(entry.words());
      said.addClassName("in-words");
      body.add(said);
    }
    if (entry.recordId() != null && entry.act().step() != CaseStep.OPENED) {
      CasePhoto.row(entry.recordId(), pictures).ifPresent(body::add);
    }
    ListItem line = new ListItem(body);
    line.addClassName("line");
    if (entry.act() instanceof CaseAct.Escalate(var clock, int number, Escalation.Level level)) {
      line.addClassName(level == Escalation.Level.OVERDUE ? "miss" : "hand");
    } else if (entry.act() instanceof CaseAct.Misfit) {
      line.addClassName("hand");
    } else if (entry.act() instanceof CaseAct.ShowNumber) {
      line.addClassName("open");
    }
    Element mark = new Element("i");
    mark.setAttribute("aria-hidden", "true");
    line.getElement().insertChild(0, mark);
    return line;
  }
}
