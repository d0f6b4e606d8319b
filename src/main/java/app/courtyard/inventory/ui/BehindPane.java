package app.courtyard.inventory.ui;

import app.courtyard.casework.CaseFilter;
import app.courtyard.casework.ui.CaseCard;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.inventory.Counted;
import app.courtyard.inventory.Inventory;
import app.courtyard.inventory.Measure;
import app.courtyard.inventory.Period;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.Facts;
import app.courtyard.ui.OlderButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;

/** The cases behind a number, as many as it says. */
class BehindPane extends DetailPane {

  private static final int PAGE = 30;

  private final transient CaseReader reader;
  private final Measure measure;
  private final transient List<Counted> behind;
  private final OlderButton more;
  private int shown;

  /**
   * @param of what the group is called
   */
  BehindPane(
      RouterLink back,
      CaseReader reader,
      Period period,
      String of,
      Measure measure,
      Inventory inventory) {
    super(
        back,
        back.getTranslation("inventory.back"),
        back.getTranslation("inventory.measure." + measure.code()) + " " + inventory.count(measure),
        Facts.of(PeriodWords.of(period, reader.time(), reader.locale()), of));
    this.reader = reader;
    this.measure = measure;
    this.behind = inventory.behind(measure);
    this.more = new OlderButton(getTranslation("cases.more"), this::showMore);
    if (behind.isEmpty()) {
      scroll.add(new EmptyState("circle-check", "inventory.empty"));
    } else {
      showMore();
    }
  }

  private void showMore() {
    scroll.remove(more);
    behind.stream().skip(shown).limit(PAGE).map(this::card).forEach(scroll::add);
    shown = Math.min(shown + PAGE, behind.size());
    if (shown < behind.size()) {
      scroll.add(more);
    }
  }

  private CaseCard card(Counted counted) {
    CaseCard card = new CaseCard(counted.file(), CaseFilter.OPEN, reader);
    why(counted)
        .map(Div::new)
        .ifPresent(
            line -> {
              line.addClassNames("num", "why");
              card.addComponentAtIndex(1, line);
            });
    return card;
  }

  /** Why it counts, where its clocks do not say so. */
  private Optional<String> why(Counted counted) {
    return Optional.ofNullable(
            switch (measure) {
              case BROUGHT_FORWARD, RECEIVED, RE_OPENED, OPEN -> counted.span().openedAt();
              case STRUCK_OFF -> counted.span().closedAt();
              case ANSWERED, ANSWERED_LATE -> counted.file().responseMetAt();
              case UNANSWERED -> null;
            })
        .map(
            at ->
                getTranslation(
                    "inventory.why."
                        + (measure == Measure.STRUCK_OFF
                            ? counted.span().closedAs().code()
                            : measure.code()),
                    reader.time().dayAndTime(at)));
  }
}
