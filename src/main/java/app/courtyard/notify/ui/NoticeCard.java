package app.courtyard.notify.ui;

import app.courtyard.notify.Notice;
import app.courtyard.notify.Notice.OfCase;
import app.courtyard.notify.Notice.OfReport;
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

/** One notice; a tap opens what it is about, and it is read. */
class NoticeCard extends NativeButton {

  NoticeCard(Notice notice, EstateTime time, Notices notices, Person person) {
    super(
        "",
        click -> {
          notices.readAbout(person, notice.about().id());
          click.getSource().getUI().ifPresent(ui -> ui.navigate(address(notice.about())));
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

  private static String address(Notice.About about) {
    return switch (about) {
      case OfCase of -> "cases/" + of.id();
      case OfReport of -> "reports/" + of.id();
    };
  }

  private Div title(Notice notice) {
    String kind = "notices." + notice.kind().code();
    Div title = new Div();
    title.addClassName("title");
    title.add(
        new Span(
            switch (notice.about()) {
              case OfCase of ->
                  getTranslation(of.level() == null ? kind : kind + "." + of.level(), of.number());
              case OfReport of ->
                  getTranslation(
                      kind,
                      getTranslation(
                          "notices.report",
                          String.valueOf(of.month().getYear()),
                          String.valueOf(of.month().getMonthValue()),
                          of.name().in(getLocale())));
            }));
    if (!notice.read()) {
      title.add(new Pill(Pill.Tone.OK, getTranslation("notices.unread")));
    }
    return title;
  }

  private Div about(Notice notice, EstateTime time) {
    Stream<String> of =
        switch (notice.about()) {
          case OfCase about ->
              Stream.of(getTranslation("notices.of." + about.kind().code()), about.place());
          case OfReport about ->
              Stream.of(
                  about.writer() == null ? getTranslation("reports.of-estate") : about.writer());
        };
    List<String> facts =
        Stream.concat(of, Stream.of(notice.by(), time.dayAndTime(notice.at())))
            .filter(Objects::nonNull)
            .distinct()
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
      case RE_OPENED, MISFIT, REPORT_RETURNED -> "undo-2";
      case REPORT_DUE -> "calendar-days";
      case REPORT_HANDED_IN, REPORT_TAKEN_OVER -> "file-text";
      case REPORT_APPROVED -> "circle-check";
    };
  }
}
