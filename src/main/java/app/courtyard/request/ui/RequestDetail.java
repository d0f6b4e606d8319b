package app.courtyard.request.ui;

import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.CaseFilter;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.ui.CaseCard;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.casework.ui.Telephone;
import app.courtyard.request.Followed;
import app.courtyard.request.Request;
import app.courtyard.request.RequestDesk;
import app.courtyard.request.RequestList;
import app.courtyard.request.RequestRefused;
import app.courtyard.request.RequestSettled;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Notice;
import app.courtyard.ui.UnsavedChanges;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** A request: what was said, what came of it, and as long as nothing did the form for that. */
class RequestDetail extends DetailPane {

  private final transient RequestList list;
  private final transient RequestDesk desk;
  private final transient CaseClasses classes;
  private final transient Surroundings surroundings;
  private final transient CaseReader reader;
  private final transient UnsavedChanges unsaved;
  private final transient Runnable done;
  private final UUID id;
  private final Div about = new Div();
  private final Div doing = new Div();
  private final Div foot = new Div();
  private transient Request request;
  private @Nullable Telephone telephone;

  /**
   * @param done told when something was done here
   */
  RequestDetail(
      Request request,
      RouterLink back,
      RequestList list,
      RequestDesk desk,
      CaseClasses classes,
      Surroundings surroundings,
      CaseReader reader,
      UnsavedChanges unsaved,
      Runnable done) {
    super(
        back,
        back.getTranslation("requests.back"),
        RequestWords.kind(request.kind()),
        Facts.of(RequestWords.number(request), reader.time().dayAndTime(request.saidAt())));
    this.list = list;
    this.desk = desk;
    this.classes = classes;
    this.surroundings = surroundings;
    this.reader = reader;
    this.unsaved = unsaved;
    this.done = done;
    this.id = request.id();
    this.request = request;
    about.addClassName("stack");
    foot.addClassName("foot");
    scroll.add(about, doing);
    add(foot);
    show();
    offer();
  }

  UUID shows() {
    return id;
  }

  /** Whether it hangs on one of these cases. */
  boolean isFollowedIn(List<UUID> caseFiles) {
    return request.caseId() != null && caseFiles.contains(request.caseId());
  }

  /**
   * Reads it again; what somebody is filling in stays as it is.
   *
   * @return whether it is still there for them
   */
  boolean refresh() {
    Optional<Request> newer = list.find(reader.person(), id);
    newer.ifPresent(
        found -> {
          request = found;
          show();
          if (!unsaved.any() && !isStrikingOut()) {
            offer();
          }
        });
    return newer.isPresent();
  }

  private boolean isStrikingOut() {
    return doing.getChildren().anyMatch(StrikeOutForm.class::isInstance);
  }

  private void show() {
    about.removeAll();
    Optional<Followed> followed =
        list.followed(reader.person(), List.of(request)).values().stream().findFirst();
    if (followed.isEmpty()) {
      Div pills = new Div();
      pills.addClassName("pills");
      RequestPills.of(request, null, reader.time()).forEach(pills::add);
      about.add(pills);
    }
    about.add(inWords(request.words()));
    if (request.result() != null) {
      about.add(new H2(getTranslation("requests.result")), inWords(request.result()));
    }
    if (request.voidedWhy() != null) {
      about.add(new H2(getTranslation("requests.strike-out.why")), inWords(request.voidedWhy()));
    }
    followed.ifPresent(this::showFollowed);
    about.add(new RequestFacts(request, reader.time(), telephone()));
  }

  private void showFollowed(Followed followed) {
    about.add(
        new H2(getTranslation("requests.followed-as")),
        new CaseCard(followed.file(), CaseFilter.OPEN, reader));
    if (followed.result() != null) {
      about.add(new H2(getTranslation("requests.result")), inWords(followed.result()));
    }
  }

  private static Paragraph inWords(String said) {
    Paragraph words = new Paragraph(said);
    words.addClassNames("card", "in-words");
    return words;
  }

  /** Once shown it stays so while the page is open. */
  private @Nullable Telephone telephone() {
    if (telephone == null && request.reporterPhone() != null) {
      telephone =
          new Telephone(request.reporterPhone(), true, () -> desk.showNumber(reader.person(), id));
    }
    return telephone;
  }

  private void offer() {
    unsaved.settled();
    doing.removeAll();
    foot.removeAll();
    if (request.isOpen()) {
      SettleForm form = new SettleForm(request, classes, surroundings, reader, unsaved::entered);
      doing.add(form);
      foot.add(strikeOutButton(), main("requests.settle", () -> settle(form)));
    } else if (!request.isVoided() && request.caseId() == null) {
      foot.add(strikeOutButton());
    }
    foot.setVisible(foot.getComponentCount() > 0);
  }

  private NativeButton strikeOutButton() {
    return button("requests.strike-out", this::openStrikeOut);
  }

  private void openStrikeOut() {
    StrikeOutForm form = new StrikeOutForm(unsaved::entered);
    doing.removeAll();
    doing.add(form);
    foot.removeAll();
    foot.add(
        button("requests.cancel", this::offer), main("requests.strike-out", () -> strikeOut(form)));
    form.focus();
  }

  private void settle(SettleForm form) {
    try {
      desk.settle(reader.person(), id, form.place(), form.outcome());
      settled();
    } catch (RequestRefused refused) {
      form.refused(refused.fields());
    } catch (RequestSettled | AccessDeniedException gone) {
      tellGone(gone);
    }
  }

  private void strikeOut(StrikeOutForm form) {
    try {
      desk.strikeOut(reader.person(), id, form.why());
      settled();
    } catch (RequestRefused refused) {
      form.refused(refused.fields());
    } catch (RequestSettled | AccessDeniedException gone) {
      tellGone(gone);
    }
  }

  private void settled() {
    unsaved.settled();
    doing.removeAll();
    done.run();
  }

  /** What was written stays to be read; above it stands what came of the request instead. */
  private void tellGone(RuntimeException gone) {
    if (refresh() && gone instanceof RequestSettled) {
      say(new Notice("requests.settled-meanwhile"));
    } else {
      say(new Notice("requests.gone"));
    }
  }

  private NativeButton main(String words, Runnable pressed) {
    NativeButton button = button(words, pressed);
    button.addClassName("main");
    return button;
  }

  private NativeButton button(String words, Runnable pressed) {
    NativeButton button = new NativeButton(getTranslation(words), click -> pressed.run());
    button.addClassName("btn");
    return button;
  }

  /** The next one is read from its top, however far down the last one was. */
  @Override
  protected void onAttach(AttachEvent event) {
    getElement().executeJs("window.scrollTo(0, 0); this.querySelector('.scroll').scrollTop = 0");
  }
}
