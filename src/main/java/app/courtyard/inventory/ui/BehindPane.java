package app.courtyard.inventory.ui;

import app.courtyard.casework.CaseFilter;
import app.courtyard.casework.ui.CaseCard;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.inventory.Counted;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.OlderButton;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cases behind a number, as many as it says. */
public class BehindPane extends DetailPane {

  private static final int PAGE = 30;

  /** In an address; fewer are printed in one go. */
  private static final int MOST_NAMED = 101;

  private final transient CaseReader reader;
  private final transient Numbered number;
  private final OlderButton more;
  private int shown;

  /**
   * A number that was chosen.
   *
   * @param title what it counts
   * @param about when, and of what
   * @param why one counts, where its clocks do not say so
   */
  public record Numbered(
      String title, String about, List<Counted> behind, Function<Counted, Optional<String>> why) {}

  public BehindPane(RouterLink back, CaseReader reader, Numbered number) {
    super(
        back,
        back.getTranslation("inventory.back"),
        number.title() + " " + number.behind().size(),
        number.about());
    this.reader = reader;
    this.number = number;
    this.more = new OlderButton(getTranslation("cases.more"), this::showMore);
    if (number.behind().isEmpty()) {
      scroll.add(new EmptyState("circle-check", "inventory.empty"));
    } else {
      scroll.add(forms(number.behind()));
      showMore();
    }
  }

  /** All of them on paper. */
  private Anchor forms(List<Counted> behind) {
    String numbers =
        behind.stream()
            .map(one -> String.valueOf(one.file().number()))
            .distinct()
            .limit(MOST_NAMED)
            .collect(Collectors.joining(","));
    Anchor forms =
        new Anchor("record-forms?numbers=" + numbers, getTranslation("record-forms.get"));
    forms.addClassNames("btn", "quiet", "at-desk");
    return forms;
  }

  private void showMore() {
    scroll.remove(more);
    number.behind().stream().skip(shown).limit(PAGE).map(this::card).forEach(scroll::add);
    shown = Math.min(shown + PAGE, number.behind().size());
    if (shown < number.behind().size()) {
      scroll.add(more);
    }
  }

  private CaseCard card(Counted counted) {
    CaseCard card = new CaseCard(counted.file(), CaseFilter.OPEN, reader);
    number
        .why()
        .apply(counted)
        .map(Div::new)
        .ifPresent(
            line -> {
              line.addClassNames("num", "why");
              card.addComponentAtIndex(1, line);
            });
    return card;
  }
}
