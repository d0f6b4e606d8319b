package app.courtyard.premises.ui;

import app.courtyard.premises.KeptPlace;
import app.courtyard.premises.KeptPlace.Above;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.Notice;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.security.access.AccessDeniedException;

/** Takes a place elsewhere in the estate, with all that lies in it. */
class MovePane extends DetailPane {

  private final transient EstateDesk desk;
  private final transient KeptPlace place;
  private final transient PlaceActions actions;
  private final ComboBox<Above> to = new ComboBox<>();

  MovePane(EstateDesk desk, KeptPlace place, PlaceActions actions) {
    super(
        PartFoot.backTo(place),
        I18NProvider.translate("place.back"),
        I18NProvider.translate("place.move.title", place.content().name()),
        PlaceWords.where(place));
    this.desk = desk;
    this.place = place;
    this.actions = actions;
    to.setLabel(getTranslation("place.move.to"));
    to.setPlaceholder(getTranslation("place.move.to.hint"));
    to.setItems(desk.places().targets(desk.person(), place));
    to.setItemLabelGenerator(Above::name);
    to.addValueChangeListener(change -> to.setInvalid(false));
    scroll.add(to, new Paragraph(getTranslation("place.move.lead")));
    scroll.add(new HangingList(desk.whatHangs().on(desk.person(), place.id()), Parts.MOVE));
    add(new PartFoot(place, "place.move.do", "main", this::move));
  }

  private void move() {
    if (to.isEmpty()) {
      to.setErrorMessage(getTranslation("place.move.missing"));
      to.setInvalid(true);
      return;
    }
    try {
      desk.keeping().move(desk.person(), place.id(), to.getValue().id());
      actions.done(place.id(), "place.said.moved");
    } catch (AccessDeniedException gone) {
      say(new Notice("place.out-of-reach"));
    }
  }
}
