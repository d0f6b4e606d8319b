package app.courtyard.attention.ui;

import app.courtyard.attention.AttentionFilter;
import app.courtyard.attention.AttentionList.Courtyard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What narrows the list, and of which month it tells; nothing happens until one says so. */
class AttentionFilterPanel extends Section {

  private static final int MONTHS = 12;

  private final Select<Courtyard> courtyard = new Select<>();
  private final Select<YearMonth> month = new Select<>();
  private transient AttentionFilter shown = AttentionFilter.NOW;

  /**
   * @param present the month that it is
   */
  AttentionFilterPanel(
      List<Courtyard> courtyards, YearMonth present, Consumer<AttentionFilter> apply) {
    String any = getTranslation("cases.any");
    courtyard.setLabel(getTranslation("cases.courtyard"));
    courtyard.setItems(courtyards);
    courtyard.setItemLabelGenerator(one -> one == null ? any : one.name());
    courtyard.setEmptySelectionAllowed(true);
    courtyard.setEmptySelectionCaption(any);
    String now = getTranslation("attention.month");
    month.setLabel(getTranslation("attention.month.label"));
    month.setItems(
        Stream.iterate(present.minusMonths(1), one -> one.minusMonths(1)).limit(MONTHS).toList());
    month.setItemLabelGenerator(one -> one == null ? now : AttentionWords.month(one, getLocale()));
    month.setEmptySelectionAllowed(true);
    month.setEmptySelectionCaption(now);
    addClassName("filter-panel");
    setAriaLabel(getTranslation("filters"));
    Div fields = new Div(courtyard, month);
    fields.addClassName("fields");
    Div foot =
        new Div(
            button("cases.clear", "calm", () -> apply.accept(shown.cleared())),
            button("cases.apply", "main", () -> apply.accept(read())));
    foot.addClassName("foot");
    add(fields, foot);
  }

  /** Somebody else's link may name a courtyard that this reader has not. */
  void show(AttentionFilter filter) {
    shown = filter;
    courtyard.setValue(
        courtyard
            .getListDataView()
            .getItems()
            .filter(one -> one.id().equals(filter.courtyard()))
            .findFirst()
            .orElse(null));
    month.setValue(
        month.getListDataView().getItems().anyMatch(one -> one.equals(filter.month()))
            ? filter.month()
            : null);
  }

  /** What is shown, in words. */
  List<String> narrowedTo() {
    return Stream.of(courtyard, month)
        .filter(field -> !field.isEmpty())
        .map(AttentionFilterPanel::words)
        .toList();
  }

  private static <T> String words(Select<T> field) {
    return field.getItemLabelGenerator().apply(field.getValue());
  }

  private AttentionFilter read() {
    return new AttentionFilter(
        shown.shown(),
        courtyard.isEmpty() ? null : courtyard.getValue().id(),
        month.getValue(),
        shown.words());
  }

  private NativeButton button(String words, String look, Runnable action) {
    NativeButton button = new NativeButton(getTranslation(words), click -> action.run());
    button.addClassNames("btn", look);
    return button;
  }
}
