package app.courtyard.casework.ui;

import app.courtyard.casework.CaseClasses.Topic;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseFilter;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.Surroundings.Where;
import app.courtyard.place.PlaceKind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known already while a case is taken in: who needs attention, and what it may be the same
 * as, to be opened instead.
 */
public class KnownAround extends Div {

  private final transient Surroundings surroundings;
  private final transient CaseReader reader;
  private final transient List<CaseFile> known = new ArrayList<>();

  public KnownAround(Surroundings surroundings, CaseReader reader) {
    this.surroundings = surroundings;
    this.reader = reader;
    addClassName("stack");
    getElement().setAttribute("role", "status");
  }

  /** The cases that are shown. */
  public List<CaseFile> cases() {
    return List.copyOf(known);
  }

  public void show(@Nullable Where place, @Nullable Topic topic) {
    removeAll();
    known.clear();
    if (place == null) {
      setVisible(false);
      return;
    }
    if (place.kind() == PlaceKind.UNIT) {
      surroundings
          .keyCustomers(reader.person(), place.id())
          .forEach(customer -> add(new KeyCustomerNote(customer, reader.time())));
    }
    List<CaseFile> alike =
        topic == null ? List.of() : surroundings.alike(reader.person(), place, topic.code());
    list("cases.new.alike", alike);
    if (place.kind() == PlaceKind.UNIT || place.kind() == PlaceKind.SHOP) {
      list(
          "cases.new.earlier",
          surroundings.earlier(reader.person(), place).stream()
              .filter(one -> alike.stream().noneMatch(other -> other.id().equals(one.id())))
              .toList());
    }
    setVisible(getComponentCount() > 0);
  }

  private void list(String title, List<CaseFile> files) {
    known.addAll(files);
    if (!files.isEmpty()) {
      Div cards = new Div();
      cards.addClassName("stack");
      files.forEach(file -> cards.add(new CaseCard(file, CaseFilter.OPEN, reader)));
      add(new H2(getTranslation(title)), cards);
    }
  }
}
