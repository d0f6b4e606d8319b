package app.courtyard.weekly.ui;

import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.CaseKind;
import app.courtyard.chart.Chart;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import app.courtyard.ui.NavIcon;
import app.courtyard.weekly.Figure;
import app.courtyard.weekly.Precaution;
import app.courtyard.weekly.Precautions;
import app.courtyard.weekly.Repeat;
import app.courtyard.weekly.Summaries;
import app.courtyard.weekly.Summary;
import app.courtyard.weekly.WeekLook;
import app.courtyard.weekly.WeekWords;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The week for the meeting: large, on one page without a menu, for whoever sits at the back. */
@Route(value = "weekly/meeting", autoLayout = false)
@RolesAllowed(Permissions.SEE_INVENTORY)
class MeetingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  /** More cannot be read from the back; the page has all of them. */
  private static final int MOST = 3;

  private static final List<Figure> FIGURES =
      Stream.concat(Figure.BY_CLASS.stream(), Figure.OF_WHOLE.stream())
          .filter(figure -> figure != Figure.RECEIVED_BEFORE)
          .toList();

  /** Only what somebody does may fill the screen, so the browser itself listens. */
  private static final String FULL_SCREEN =
      """
      const turn = () => document.fullscreenElement
        ? document.exitFullscreen() : document.documentElement.requestFullscreen();
      $0.addEventListener('click', turn);
      const key = event => {
        if (!this.isConnected) {
          document.removeEventListener('keydown', key);
        } else if (event.key === 'f' && !event.ctrlKey && !event.metaKey && !event.altKey) {
          turn();
        }
      };
      document.addEventListener('keydown', key);
      """;

  private final transient Summaries summaries;
  private final transient Precautions precautions;
  private final transient Person person;
  private final transient Estate estate;
  private final transient EstateTime time;
  private final transient WeekWords words;
  private final NativeButton fullScreen = new NativeButton();

  MeetingView(
      Summaries summaries,
      Precautions precautions,
      CaseClasses classes,
      CurrentPerson current,
      Estates estates,
      I18NProvider provider,
      Clock clock) {
    this.summaries = summaries;
    this.precautions = precautions;
    this.person = current.get();
    this.estate = estates.get(person.estate());
    this.time = new EstateTime(estate.timeZone(), clock, getLocale());
    this.words = new WeekWords(provider, getLocale(), classes.of(CaseKind.COMPLAINT));
    addClassName("meeting");
    fullScreen.add(new NavIcon("maximize"));
    fullScreen.addClassName("icon");
    String label = getTranslation("weekly.full-screen");
    fullScreen.getElement().setAttribute("aria-label", label).setAttribute("title", label);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    WeekLook look =
        WeekLook.in(event.getLocation().getQueryParameters().getParameters(), time.today());
    Summary summary = summaries.of(person, look.week());
    Chart classes = WeekCharts.classes(summary, look, words);
    classes.addClassName("classes");
    Chart course = WeekCharts.course(summary, look, words, estate.timeZone());
    course.addClassName("course");
    Section precautionList =
        list("weekly.precautions", precautions.of(person, look.week()), this::precaution);
    precautionList.addClassName("precautions");
    removeAll();
    add(
        head(look),
        figures(summary),
        classes,
        course,
        list("weekly.places", summary.places(), this::repeat),
        list("weekly.causes", summary.causes(), this::repeat),
        precautionList);
  }

  private Header head(WeekLook look) {
    RouterLink back = WeeklyLinks.point(new RouterLink(), look.of(null), null);
    back.add(new NavIcon("x"));
    back.addClassName("icon");
    back.getElement().setAttribute("aria-label", getTranslation("weekly.back"));
    Span period = new Span(Facts.of(estate.name(), words.period(look.week())));
    period.addClassNames("sub", "num", "grow");
    return new Header(new H1(getTranslation("weekly.title")), period, fullScreen, back);
  }

  private Div figures(Summary summary) {
    Div figures = new Div();
    figures.addClassName("figures");
    FIGURES.forEach(figure -> figures.add(figure(figure, summary)));
    return figures;
  }

  private Div figure(Figure figure, Summary summary) {
    int count = summary.count(figure, null);
    Span number = new Span(String.valueOf(count));
    number.addClassNames("num", "count");
    Span name =
        new Span(
            words.say(
                figure == Figure.RECEIVED
                    ? "inventory.measure.received"
                    : "weekly.figure." + figure.code()));
    Div tile = new Div(number, name);
    tile.addClassNames("figure", figure.code());
    tile.setClassName("nothing", count == 0);
    if (figure == Figure.RECEIVED) {
      Span change = new Span(words.say("weekly.against-last", words.change(summary.change(null))));
      change.addClassNames("sub", "num");
      tile.add(change);
    }
    return tile;
  }

  private <T> Section list(String key, List<T> all, Function<T, Component> row) {
    Section list = new Section(new H2(words.say(key)));
    list.addClassName("list");
    if (all.isEmpty()) {
      list.add(sub(words.say(key + ".none")));
    }
    all.stream().limit(MOST).map(row).forEach(list::add);
    if (all.size() > MOST) {
      list.add(sub(words.say("weekly.more", all.size() - MOST)));
    }
    return list;
  }

  private Component repeat(Repeat repeat) {
    Span about = new Span(words.about(repeat));
    about.addClassName("grow");
    Span count = new Span(words.say("weekly.times", repeat.count()));
    count.addClassNames("num", "count");
    return row(about, count);
  }

  private Component precaution(Precaution one) {
    Span said = new Span(one.words());
    said.addClassName("what");
    Span who = new Span(Facts.of(one.responsible(), words.say("weekly.by", time.day(one.due()))));
    who.addClassNames("sub", "num");
    Div told = new Div(said, who);
    told.addClassName("grow");
    return row(told, PrecautionPill.of(one, time));
  }

  private static Div row(Component... parts) {
    Div row = new Div(parts);
    row.addClassName("row");
    return row;
  }

  private static Span sub(String words) {
    Span sub = new Span(words);
    sub.addClassName("sub");
    return sub;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    getElement().executeJs(FULL_SCREEN, fullScreen.getElement());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("weekly.title");
  }
}
