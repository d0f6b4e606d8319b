package app.courtyard.attention.ui;

import app.courtyard.attention.AttentionFilter;
import app.courtyard.attention.AttentionList.Courtyard;
import app.courtyard.ui.Choice;
import app.courtyard.ui.FilterFoot;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What narrows the list, and of which month it tells; nothing happens until one says so. */
class AttentionFilterPanel extends Section {

  private static final int MONTHS = 12;

  private final Choice<Courtyard> courtyard;
  private final Choice<YearMonth> month;
  private transient AttentionFilter shown = AttentionFilter.NOW;

  /**
   * @param present the month that it is
   */
  AttentionFilterPanel(
      List<Courtyard> courtyards, YearMonth present, Consumer<AttentionFilter> apply) {
    courtyard = new Choice<>("cases.courtyard", "cases.any", courtyards, Courtyard::name);
    month =
        new Choice<>(
            "attention.month.label",
            "attention.month",
            Stream.iterate(present.minusMonths(1), one -> one.minusMonths(1))
                .limit(MONTHS)
                .toList(),
            one -> AttentionWords.month(one, getLocale()));
    addClassName("filter-panel");
    setAriaLabel(getTranslation("filters"));
    Div fields = new Div(courtyard, month);
    fields.addClassName("fields");
    add(
        fields,
        new FilterFoot(
            "cases.clear",
            () -> apply.accept(shown.cleared()),
            "cases.apply",
            () -> apply.accept(read())));
  }

  /** Somebody else's link may name a courtyard that this reader has not. */
  void show(AttentionFilter filter) {
    shown = filter;
    courtyard.choose(one -> one.id().equals(filter.courtyard()));
    month.choose(one -> one.equals(filter.month()));
  }

  /** What is shown, in words. */
  List<String> narrowedTo() {
    return Stream.of(courtyard, month).flatMap(Choice::words).toList();
  }

  private AttentionFilter read() {
    return new AttentionFilter(
        shown.shown(), courtyard.chosen(Courtyard::id), month.getValue(), shown.words());
  }
}
