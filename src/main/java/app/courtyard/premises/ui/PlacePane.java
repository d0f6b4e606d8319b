package app.courtyard.premises.ui;

import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.premises.CodeTaken;
import app.courtyard.premises.KeptPlace;
import app.courtyard.premises.PlaceProblem;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.Notice;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/** A place that is changed. */
class PlacePane extends DetailPane {

  private final transient EstateDesk desk;
  private final transient PlaceActions actions;
  private final PlaceFields fields;

  PlacePane(EstateDesk desk, KeptPlace place, PlaceActions actions) {
    super(
        PartFoot.backTo(place),
        I18NProvider.translate("place.back"),
        I18NProvider.translate("place.edit.title", place.content().name()),
        PlaceWords.where(place));
    this.desk = desk;
    this.actions = actions;
    this.fields = new PlaceFields(place.content(), false, desk.forms(), actions::entered);
    scroll.add(fields);
    add(new PartFoot(place, "place.save", "main", () -> save(place.revision(), place)));
  }

  private void save(int seen, KeptPlace place) {
    List<PlaceProblem> problems = fields.problems();
    fields.say(problems);
    if (!problems.isEmpty()) {
      say(new Notice("place.wrong"));
      return;
    }
    try {
      desk.keeping().change(desk.person(), place.id(), seen, fields.draft());
      actions.done(place.id(), "place.said.saved");
    } catch (CodeTaken taken) {
      fields.say(List.of(PlaceProblem.CODE_TAKEN));
      say(new Notice("place.wrong"));
    } catch (ChangedMeanwhile meanwhile) {
      int now = meanwhile.present(KeptPlace.class).revision();
      say(new Notice("place.meanwhile").with("place.meanwhile.anyway", () -> save(now, place)));
    } catch (AccessDeniedException gone) {
      say(new Notice("place.out-of-reach"));
    }
  }
}
