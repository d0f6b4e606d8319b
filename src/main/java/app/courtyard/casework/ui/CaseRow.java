package app.courtyard.casework.ui;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseFilter;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;

/** A case in the list, to be opened, or picked together with others. */
class CaseRow extends Div {

  private final CaseCard card;
  private final Checkbox pick = new Checkbox();

  /**
   * @param picked told of the case and whether it is picked now
   */
  CaseRow(
      CaseFile file, CaseFilter filter, CaseReader reader, BiConsumer<CaseFile, Boolean> picked) {
    this.card = new CaseCard(file, filter, reader);
    addClassName("case-row");
    pick.setAriaLabel(getTranslation("cases.pick.one", reader.number(file), reader.title(file)));
    pick.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            picked.accept(file, change.getValue());
          }
        });
    add(card);
  }

  CaseFile file() {
    return card.file();
  }

  CaseCard card() {
    return card;
  }

  void letPick(boolean pickable, boolean isPicked) {
    pick.setValue(isPicked);
    if (pickable) {
      addComponentAsFirst(pick);
    } else {
      remove(pick);
    }
  }
}
