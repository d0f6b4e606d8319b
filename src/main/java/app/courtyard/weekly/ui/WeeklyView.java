package app.courtyard.weekly.ui;

import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.casework.ui.CaseReaders;
import app.courtyard.inventory.Counted;
import app.courtyard.inventory.ui.BehindPane;
import app.courtyard.inventory.ui.BehindPane.Numbered;
import app.courtyard.inventory.ui.WhyCounted;
import app.courtyard.people.Permissions;
import app.courtyard.ui.AddressId;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Notice;
import app.courtyard.ui.Unchosen;
import app.courtyard.ui.UnsavedChanges;
import app.courtyard.weekly.Figure;
import app.courtyard.weekly.Precaution;
import app.courtyard.weekly.Precautions;
import app.courtyard.weekly.Precautions.Subject;
import app.courtyard.weekly.Repeat;
import app.courtyard.weekly.Summaries;
import app.courtyard.weekly.Summary;
import app.courtyard.weekly.WeekLook;
import app.courtyard.weekly.WeekWords;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 周小结: the week, and beside it the cases behind a number, or a precaution. */
@Route("weekly")
@RolesAllowed(Permissions.SEE_INVENTORY)
class WeeklyView extends Main
    implements HasUrlParameter<String>, HasDynamicTitle, BeforeLeaveObserver {

  /** Beside the week: a precaution that is changed, or a new one. */
  static final String PRECAUTION = "precaution";

  static final String NEW = "new";

  private static final int USUAL_DAYS = 7;

  private final transient Summaries summaries;
  private final transient Precautions precautions;
  private final transient CaseReader reader;
  private final transient WeekWords words;
  private final transient UnsavedChanges unsaved = new UnsavedChanges(this);
  private final WeekPane week;

  WeeklyView(
      Summaries summaries,
      Precautions precautions,
      CaseClasses classes,
      CaseReaders readers,
      I18NProvider provider) {
    this.summaries = summaries;
    this.precautions = precautions;
    this.reader = readers.current(getLocale());
    this.words = new WeekWords(provider, getLocale(), classes.of(CaseKind.COMPLAINT));
    this.week = new WeekPane(reader, words);
    addClassNames("panes", "inventory", "weekly");
    add(week);
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String beside) {
    unsaved.settled();
    WeekLook look =
        WeekLook.in(
            event.getLocation().getQueryParameters().getParameters(), reader.time().today());
    show(look, beside);
  }

  private Section show(WeekLook look, @Nullable String beside) {
    Summary summary = summaries.of(reader.person(), look.week());
    Section pane = beside(look, summary, beside);
    week.show(
        look,
        summary,
        precautions.of(reader.person(), look.week()),
        beside == null ? null : Figure.find(beside).orElse(null));
    setClassName("opened", beside != null);
    getChildren().filter(child -> child != week).forEach(this::remove);
    add(pane);
    return pane;
  }

  private Section beside(WeekLook look, Summary summary, @Nullable String beside) {
    return switch (beside) {
      case null -> new Unchosen("chart-column", "weekly.choose");
      case NEW -> added(look, summary);
      case PRECAUTION -> changed(look);
      default -> behind(look, summary, Figure.find(beside).orElseThrow(NotFoundException::new));
    };
  }

  private BehindPane behind(WeekLook look, Summary summary, Figure figure) {
    String of =
        look.of() == null
            ? getTranslation("inventory.whole")
            : repeat(summary, look.of()).map(words::about).orElse(words.className(look.of()));
    Function<Counted, Optional<String>> why =
        figure
            .measure()
            .map(measure -> WhyCounted.by(measure, reader.time()))
            .orElse(counted -> Optional.empty());
    BehindPane pane =
        new BehindPane(
            back(look),
            reader,
            new Numbered(
                words.say("weekly.figure." + figure.code()),
                Facts.of(words.period(look.week()), of),
                summary.behind(figure, look.of()),
                why));
    if (keeps() && look.of() != null && subject(look, summary).isPresent()) {
      RouterLink add = WeeklyLinks.point(new RouterLink(), look, NEW);
      add.setText(words.say("weekly.precaution.add"));
      add.addClassNames("btn", "quiet");
      pane.body().addComponentAsFirst(add);
    }
    return pane;
  }

  /** What a precaution would be about: what came again, a class, or all; empty: no such thing. */
  private Optional<Subject> subject(WeekLook look, Summary summary) {
    String of = look.of();
    if (of == null) {
      return Optional.of(new Subject(null, null));
    }
    return repeat(summary, of)
        .map(one -> new Subject(one.caseClass(), one.placeId()))
        .or(() -> words.isClass(of) ? Optional.of(new Subject(of, null)) : Optional.empty());
  }

  private PrecautionPane added(WeekLook look, Summary summary) {
    mustKeep();
    Subject subject = subject(look, summary).orElseThrow(NotFoundException::new);
    String about =
        Optional.ofNullable(look.of())
            .flatMap(of -> repeat(summary, of))
            .map(words::about)
            .orElseGet(() -> words.about(null, subject.caseClass()));
    return pane(
        look,
        about,
        null,
        (before, entered) -> {
          UUID id = precautions.add(reader.person(), look.week(), subject, entered);
          saved(look.of(id.toString()));
        });
  }

  private PrecautionPane changed(WeekLook look) {
    mustKeep();
    Precaution precaution =
        Optional.ofNullable(look.of())
            .flatMap(id -> precautions.find(reader.person(), AddressId.of(id)))
            .orElseThrow(NotFoundException::new);
    return pane(
        look,
        words.about(precaution.place(), precaution.caseClass()),
        precaution,
        (before, entered) -> {
          precautions.change(reader.person(), before, entered);
          saved(look);
        });
  }

  private PrecautionPane pane(
      WeekLook look,
      String about,
      @Nullable Precaution precaution,
      PrecautionPane.Keeping keeping) {
    return new PrecautionPane(
        back(look),
        about.isEmpty() ? words.say("weekly.precaution.whole") : about,
        precaution,
        precautions.responsible(reader.person()),
        reader.time().today().plusDays(USUAL_DAYS),
        keeping,
        unsaved::entered);
  }

  private void saved(WeekLook look) {
    unsaved.settled();
    getUI().ifPresent(ui -> WeeklyLinks.go(ui, look, PRECAUTION));
    ((DetailPane) show(look, PRECAUTION)).say(Notice.done("weekly.saved"));
  }

  /** Whoever only reads finds no such page. */
  private void mustKeep() {
    if (!keeps()) {
      throw new NotFoundException();
    }
  }

  private boolean keeps() {
    return reader.person().may(Permissions.KEEP_WEEKLY);
  }

  private static Optional<Repeat> repeat(Summary summary, String key) {
    return Stream.concat(summary.places().stream(), summary.causes().stream())
        .filter(one -> one.key().equals(key))
        .findFirst();
  }

  private static RouterLink back(WeekLook look) {
    return WeeklyLinks.point(new RouterLink(), look.of(null), null);
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    unsaved.ask(event);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("weekly.title");
  }
}
