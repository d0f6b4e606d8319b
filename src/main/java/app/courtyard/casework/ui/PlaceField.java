package app.courtyard.casework.ui;

import app.courtyard.casework.Surroundings;
import app.courtyard.casework.Surroundings.Where;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where it is: found by writing courtyard, building and unit. */
public class PlaceField extends ComboBox<Where> {

  /** So many places are offered for what was written. */
  private static final int MOST_PLACES = 40;

  public PlaceField(Surroundings surroundings, CaseReader reader) {
    setLabel(getTranslation("cases.new.place"));
    setHelperText(getTranslation("cases.new.place.hint"));
    setItemLabelGenerator(Where::path);
    setItems(
        query -> {
          // Nobody scrolls through all places: who does not find theirs writes more.
          int from = query.getOffset();
          int most = Math.min(query.getLimit(), MOST_PLACES);
          return from == 0
              ? surroundings.places(reader.person(), query.getFilter().orElse(""), most).stream()
              : Stream.empty();
        });
    setPageSize(MOST_PLACES);
  }

  public @Nullable UUID place() {
    return isEmpty() ? null : getValue().id();
  }
}
