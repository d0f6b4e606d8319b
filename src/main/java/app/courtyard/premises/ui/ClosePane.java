package app.courtyard.premises.ui;

import app.courtyard.premises.KeptPlace;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.Notice;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.security.access.AccessDeniedException;

/** Says what hangs on a place before it is closed. */
class ClosePane extends DetailPane {

  ClosePane(EstateDesk desk, KeptPlace place, PlaceActions actions) {
    super(
        PartFoot.backTo(place),
        I18NProvider.translate("place.back"),
        I18NProvider.translate("place.close.title", place.content().name()),
        PlaceWords.where(place));
    scroll.add(
        new Paragraph(getTranslation("place.close.lead")),
        new HangingList(desk.whatHangs().on(desk.person(), place.id()), Parts.CLOSE),
        new Paragraph(getTranslation("place.close.kept")));
    add(
        new PartFoot(
            place,
            "place.close.really",
            "danger",
            () -> {
              try {
                desk.keeping().close(desk.person(), place.id());
                actions.done(place.id(), "place.said.closed");
              } catch (AccessDeniedException gone) {
                say(new Notice("place.out-of-reach"));
              }
            }));
  }
}
