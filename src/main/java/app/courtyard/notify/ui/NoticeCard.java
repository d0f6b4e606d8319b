package app.courtyard.notify.ui;

import app.courtyard.notify.Notice;
import app.courtyard.notify.Notices;
import app.courtyard.people.Person;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import app.courtyard.ui.NavIcon;
import app.courtyard.ui.Pill;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One notice; a tap opens its case, and it is read. */
class NoticeCard extends NativeButton {

  NoticeCard(Notice notice, EstateTime time, Notices notices, Person person) {
    super(
        "",
        click -> {
          notices.readAbout(person, notice.caseId());
          click.getSource().getUI().ifPresent(ui -> ui.navigate("cases/" + notice.caseId()));
        });
    addClassNames("card", "task", "notice");
    setClassName("fresh", !notice.read());
    Div sign = new Div(new NavIcon(icon(notice)));
    sign.addClassName("icon");
    Div words = new Div(title(notice), about(notice, time));
    words.addClassName("grow");
    if (notice.words() != null) {
      Div said = new Div(notice.words());
      said.addClassName("said");
      words.add(said);
    }
    add(sign, words, new NavIcon("chevron-right"));
  }

  private Div title(Notice notice) {
    Div title = new Div();
    title.addClassName("title");
    title.add(new Span(getTranslation(key(notice), notice.number())));
    if (!notice.read()) {
      title.add(new Pill(Pill.Tone.OK, getTranslation("notices.unread")));
    }
    return title;
  }

  private static String key(Notice notice) {
    String kind = "notices." + notice.kind().code();
    return notice.level() == null ? kind : kind + "." + notice.level();
  }

  private Div about(Notice notice, EstateTime time) {
    List<String> facts =
        Stream.of(
                getTranslation("notices.of." + notice.caseKind().code()),
                notice.place(),
                notice.by(),
                time.dayAndTime(notice.at()))
            .filter(Objects::nonNull)
            .toList();
    Div about = new Div(Facts.of(facts));
    about.addClassNames("sub", "num");
    return about;
  }

  private static String icon(Notice notice) {
    return switch (notice.kind()) {
      case GIVEN -> "inbox";
      case WORD -> "message-square-text";
      case ESCALATED, GRAVE -> "triangle-alert";
      case RE_OPENED, MISFIT -> "undo-2";
    };
  }
}
