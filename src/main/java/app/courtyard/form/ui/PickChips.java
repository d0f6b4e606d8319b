package app.courtyard.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A few codes to be picked with the thumb. */
class PickChips extends Div {

  /** Exactly one of them. */
  static PickChips one(
      String label,
      List<String> codes,
      UnaryOperator<String> words,
      @Nullable String picked,
      Consumer<String> pick) {
    return new PickChips(label, codes, words, picked == null ? Set.of() : Set.of(picked), pick);
  }

  /** Any of them. */
  static PickChips some(
      String label,
      List<String> codes,
      UnaryOperator<String> words,
      Set<String> picked,
      Consumer<Set<String>> pick) {
    return new PickChips(
        label,
        codes,
        words,
        picked,
        code -> {
          Set<String> now = new LinkedHashSet<>(codes);
          now.removeIf(each -> picked.contains(each) == each.equals(code));
          pick.accept(now);
        });
  }

  private PickChips(
      String label,
      List<String> codes,
      UnaryOperator<String> words,
      Set<String> picked,
      Consumer<String> pick) {
    addClassNames("chips", "pick");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", label);
    for (String code : codes) {
      NativeButton chip = new NativeButton(words.apply(code), click -> pick.accept(code));
      chip.getElement().setAttribute("aria-pressed", String.valueOf(picked.contains(code)));
      add(chip);
    }
  }
}
