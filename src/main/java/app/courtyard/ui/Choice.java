package app.courtyard.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of a few, or any.
 *
 * @param <T> what is chosen
 */
public class Choice<T> extends Select<T> {

  /**
   * @param label key of what is chosen
   * @param any key of what no choice is called
   * @param words of each
   */
  public Choice(String label, String any, List<T> options, Function<T, String> words) {
    String none = getTranslation(any);
    setLabel(getTranslation(label));
    setItems(options);
    setItemLabelGenerator(one -> one == null ? none : words.apply(one));
    setEmptySelectionAllowed(true);
    setEmptySelectionCaption(none);
  }

  /** None where none is so: somebody else's link may name what this reader has not. */
  public void choose(Predicate<T> wanted) {
    @Nullable T found = getListDataView().getItems().filter(wanted).findFirst().orElse(null);
    setValue(found);
  }

  public <R> @Nullable R chosen(Function<T, R> of) {
    return Optional.ofNullable(getValue()).map(of).orElse(null);
  }

  /** What is chosen, in words; empty for any. */
  public Stream<String> words() {
    return isEmpty() ? Stream.empty() : Stream.of(getItemLabelGenerator().apply(getValue()));
  }
}
