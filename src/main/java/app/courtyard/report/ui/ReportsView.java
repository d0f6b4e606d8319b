package app.courtyard.report.ui;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseList;
import app.courtyard.casework.ui.CaseReaders;
import app.courtyard.inventory.Counted;
import app.courtyard.inventory.ui.BehindPane;
import app.courtyard.inventory.ui.BehindPane.Numbered;
import app.courtyard.people.Permissions;
import app.courtyard.report.Edition;
import app.courtyard.report.ReportContent;
import app.courtyard.report.ReportDesk;
import app.courtyard.report.ReportPage;
import app.courtyard.report.ReportRead;
import app.courtyard.report.Reports;
import app.courtyard.report.Succession;
import app.courtyard.report.ui.Figures.Found;
import app.courtyard.report.ui.ReportLinks.Look;
import app.courtyard.ui.Changed;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Notice;
import app.courtyard.ui.Unchosen;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The reports: the list, and beside it one of them; or that one, and beside it the cases behind one
 * of its numbers.
 */
@Route("reports")
@RolesAllowed(Permissions.SEE_REPORTS)
class ReportsView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

  private final transient Reports reports;
  private final transient ReportDesk desk;
  private final transient CaseList cases;
  private final transient ApplicationEventPublisher events;
  private final transient ReportReader reader;
  private final ReportsPane list;
  private transient @Nullable Look look;
  private @Nullable ReportDetail detail;

  ReportsView(
      Reports reports,
      Succession succession,
      ReportDesk desk,
      CaseList cases,
      ReportNews news,
      ApplicationEventPublisher events,
      CaseReaders readers) {
    this.reports = reports;
    this.desk = desk;
    this.cases = cases;
    this.events = events;
    this.reader = new ReportReader(readers.current(getLocale()));
    this.list = new ReportsPane(reports, succession, reader);
    addClassNames("panes", "reports");
    news.follow(this, reader.person(), this::heard);
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
    look =
        parameter == null
            ? null
            : ReportLinks.in(parameter, event.getLocation().getQueryParameters().getParameters());
    show();
  }

  private void show() {
    removeAll();
    setClassName("opened", look != null);
    setClassName("behind", look != null && look.at() != null);
    list.choose(look == null ? null : look.report());
    if (look == null) {
      detail = null;
      add(list, new Unchosen("file-text", "reports.choose"));
      return;
    }
    ReportPage page =
        reports.open(reader.person(), look.report()).orElseThrow(NotFoundException::new);
    if (page.draft() == null && ReportDetail.shown(page, look) == null) {
      throw new NotFoundException(); // an edition that there is not
    }
    events.publishEvent(new ReportRead(reader.person(), look.report()));
    detail = new ReportDetail(page, look, back(null), reader, desk, this::tookFurther);
    if (look.at() == null) {
      add(list, detail);
    } else {
      add(detail, behind(page, look));
    }
  }

  private BehindPane behind(ReportPage page, Look look) {
    Edition edition = ReportDetail.shown(page, look);
    ReportContent content = edition == null ? page.draft() : edition.content();
    Found found =
        Optional.ofNullable(content)
            .flatMap(said -> Figures.at(said, look.at(), reader))
            .orElseThrow(NotFoundException::new);
    List<UUID> ids = Figures.cases(found.cell());
    Map<UUID, CaseFile> files = cases.find(reader.person(), ids);
    return new BehindPane(
        back(look.at(null)),
        reader.cases(),
        new Numbered(
            found.name(),
            Facts.of(reader.in(found.table().title()), found.head(), reader.in(page.name())),
            ids.stream()
                .map(files::get)
                .filter(Objects::nonNull)
                .map(file -> new Counted(file, null))
                .toList(),
            counted -> Optional.empty()));
  }

  /**
   * @param to null: to the list
   */
  private static RouterLink back(@Nullable Look to) {
    RouterLink back = new RouterLink();
    if (to == null) {
      back.setRoute(ReportsView.class);
    } else {
      ReportLinks.point(back, to);
    }
    return back;
  }

  private void tookFurther() {
    if (look != null) {
      look = look.edition(null);
      list.refresh(Changed.only(look.report()));
      show();
      if (detail != null) {
        detail.say(Notice.done("reports.done"));
      }
    }
  }

  /** What somebody is writing on stays as it is. */
  private void heard(Changed changed) {
    list.refresh(changed);
    boolean shown = look != null && changed.touches(look.report());
    if (shown && detail != null && !detail.isWritten()) {
      show();
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("reports.title");
  }
}
