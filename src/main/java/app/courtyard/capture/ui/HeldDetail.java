package app.courtyard.capture.ui;

import app.courtyard.capture.HeldCapture;
import app.courtyard.capture.HeldPage;
import app.courtyard.capture.HeldPages;
import app.courtyard.capture.Reason;
import app.courtyard.capture.ReasonCode;
import app.courtyard.capture.Remedy;
import app.courtyard.capture.Settled;
import app.courtyard.capture.Settlement;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.ui.BrowserWords;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One that is held: why, with what settles it, and all that it says. */
class HeldDetail extends Section {

  private final transient HeldPage page;
  private final transient HeldPages pages;
  private final transient Person person;
  private final transient Choices choices;
  private final transient Function<Settlement, Settled> settle;
  private final transient List<Remedy> decided = new ArrayList<>();
  private final Div reasons = new Div();
  private final AsidePanel foot;

  /**
   * @param settle leads on by itself once it is settled
   */
  HeldDetail(
      Component bar,
      HeldPage page,
      HeldPages pages,
      Person person,
      Choices choices,
      Function<Settlement, Settled> settle) {
    this.page = page;
    this.pages = pages;
    this.person = person;
    this.choices = choices;
    this.settle = settle;
    addClassNames("pane", "detail");
    reasons.addClassName("stack");
    this.foot = new AsidePanel(settle::apply);
    showReasons(page.reasons());
    Div scroll = new Div(about(), reasons, new H2(getTranslation("held.content")), content());
    scroll.addClassName("scroll");
    add(bar, scroll);
    if (person.may(Permissions.REVIEW)) {
      add(foot);
    }
  }

  private Div about() {
    HeldCapture held = page.held();
    List<String> words = new ArrayList<>(List.of(held.accountName()));
    if (held.placeName() != null) {
      words.add(held.placeName());
    } else if (page.placeWords() != null) {
      words.add(page.placeWords());
    }
    if (held.capturedAt() != null) {
      words.add(getTranslation("held.captured", choices.time().dayAndTime(held.capturedAt())));
    }
    words.add(getTranslation("held.received", choices.time().dayAndTime(held.receivedAt())));
    Div about = new Div(Facts.of(words));
    about.addClassNames("sub", "num");
    return about;
  }

  private void showReasons(List<Reason> why) {
    reasons.removeAll();
    if (!person.may(Permissions.REVIEW)) {
      Div card = new Div();
      card.addClassNames("card", "stack");
      why.forEach(reason -> card.add(new Div(words(reason))));
      reasons.add(card);
      return;
    }
    List<ReasonCard> cards =
        byKind(why).entrySet().stream().map(kind -> card(kind.getKey(), kind.getValue())).toList();
    cards.forEach(reasons::add);
    foot.beside(
        switch (cards.size()) {
          case 0 -> Optional.of(accept());
          case 1 -> cards.getFirst().takeMain();
          default -> Optional.empty();
        });
  }

  private NativeButton accept() {
    NativeButton accept =
        new NativeButton(
            getTranslation("held.settle.nothing-against"), click -> decide(Decision.of()));
    accept.addClassNames("btn", "main");
    return accept;
  }

  private ReasonCard card(ReasonCode kind, List<Reason> each) {
    return new ReasonCard(
        kind,
        each.stream().map(this::words).distinct().toList(),
        page.held(),
        page.mends(),
        choices,
        this::decide);
  }

  private static Map<ReasonCode, List<Reason>> byKind(List<Reason> reasons) {
    return reasons.stream()
        .collect(Collectors.groupingBy(Reason::kind, LinkedHashMap::new, Collectors.toList()));
  }

  private String words(Reason reason) {
    return ReasonWords.of(reason, page.form(), getLocale());
  }

  /** Of several reasons each is decided on its own; with the last it is settled. */
  private void decide(Decision decision) {
    List<Remedy> wanted = new ArrayList<>(decided);
    wanted.addAll(decision.apply(page.held()));
    if (settle.apply(new Settlement.Accept(wanted, null)) instanceof Settled.StillHeld(var why)) {
      decided.clear();
      decided.addAll(wanted.stream().distinct().toList());
      showReasons(why);
      Div note = new Div(getTranslation("held.settle.still"));
      note.addClassName("note");
      note.getElement().setAttribute("role", "alert");
      reasons.addComponentAsFirst(note);
      // The button in the foot may be far below.
      note.scrollIntoView();
    }
  }

  private Div content() {
    Div content = new Div();
    content.addClassName("stack");
    if (page.readable() && !page.answers().isEmpty()) {
      HeldAnswers answers = new HeldAnswers(page);
      if (page.before() != null) {
        content.add(said(answers.differ() ? "held.differs" : "held.differs.not"));
      }
      content.add(answers);
    } else {
      content.add(said(page.readable() ? "held.content.empty" : "held.content.none"));
    }
    if (!page.photos().isEmpty()) {
      Div photos = new Div();
      photos.addClassName("photos");
      page.photos()
          .forEach(photo -> photos.add(new HeldPhoto(pages, person, page.held().key(), photo)));
      content.add(photos);
    }
    addOrigin(
        content, "held.device", page.device() == null ? null : BrowserWords.of(page.device()));
    addOrigin(content, "held.brought-by", page.broughtBy());
    if (person.may(Permissions.REVIEW)) {
      content.add(new RawDownload(pages, person, page));
    }
    return content;
  }

  private Div said(String key) {
    Div card = new Div(new Paragraph(getTranslation(key)));
    card.addClassName("card");
    return card;
  }

  private static void addOrigin(Div content, String key, @Nullable String from) {
    if (from != null) {
      Paragraph line = new Paragraph(content.getTranslation(key, from));
      line.addClassNames("sub", "device");
      content.add(line);
    }
  }
}
