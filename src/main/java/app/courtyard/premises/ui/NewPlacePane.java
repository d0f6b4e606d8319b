package app.courtyard.premises.ui;

import app.courtyard.place.PlaceKind;
import app.courtyard.premises.CodeTaken;
import app.courtyard.premises.KeptPlace;
import app.courtyard.premises.PlaceDraft;
import app.courtyard.premises.PlaceProblem;
import app.courtyard.premises.UnitStatus;
import app.courtyard.ui.Chips;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.Notice;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** A new place: first what it is, then all that one says of it. */
class NewPlacePane extends DetailPane {

  private final transient EstateDesk desk;
  private final transient @Nullable KeptPlace within;
  private final transient PlaceActions actions;
  private final Div holder = new Div();
  private PlaceFields fields;

  /**
   * @param within null: a courtyard of the estate
   */
  NewPlacePane(EstateDesk desk, @Nullable KeptPlace within, PlaceActions actions) {
    super(
        PartFoot.backTo(within),
        I18NProvider.translate("place.back"),
        I18NProvider.translate(within == null ? "place.new.courtyard" : "place.new"),
        within == null ? "" : (PlaceWords.where(within) + " " + within.content().name()).strip());
    this.desk = desk;
    this.within = within;
    this.actions = actions;
    List<PlaceKind> kinds = within == null ? List.of(PlaceKind.COURTYARD) : within.kind().holds();
    this.fields = fieldsOf(usual(kinds));
    holder.add(fields);
    if (kinds.size() > 1) {
      scroll.add(choiceOf(kinds));
    }
    scroll.add(holder);
    add(new PartFoot(within, "place.new.save", "main", this::save));
  }

  private static PlaceKind usual(List<PlaceKind> kinds) {
    return kinds.contains(PlaceKind.CHECKPOINT) ? PlaceKind.CHECKPOINT : kinds.getFirst();
  }

  private Chips<PlaceKind> choiceOf(List<PlaceKind> kinds) {
    Chips<PlaceKind> chips =
        new Chips<>(getTranslation("place.kind"), kinds, PlaceWords::kind, false);
    chips.setValues(Set.of(usual(kinds)));
    chips.onChange(
        () -> {
          PlaceDraft before = fields.draft();
          fields = fieldsOf(chips.values().iterator().next(), before);
          holder.removeAll();
          holder.add(fields);
        });
    return chips;
  }

  private PlaceFields fieldsOf(PlaceKind kind) {
    return fieldsOf(kind, new PlaceDraft(kind, "", "", null, null, null, null));
  }

  /** What was entered already stays, as far as the other kind has it. */
  private PlaceFields fieldsOf(PlaceKind kind, PlaceDraft before) {
    PlaceDraft kept =
        new PlaceDraft(
            kind,
            before.code(),
            before.name(),
            null,
            kind == PlaceKind.UNIT ? UnitStatus.OCCUPIED : null,
            null,
            before.position());
    return new PlaceFields(kept, true, desk.forms(), actions::entered);
  }

  private void save() {
    List<PlaceProblem> problems = fields.problems();
    fields.say(problems);
    if (!problems.isEmpty()) {
      say(new Notice("place.wrong"));
      return;
    }
    try {
      UUID added =
          desk.keeping().add(desk.person(), within == null ? null : within.id(), fields.draft());
      actions.done(added, "place.said.added");
    } catch (CodeTaken taken) {
      fields.say(List.of(PlaceProblem.CODE_TAKEN));
      say(new Notice("place.wrong"));
    } catch (AccessDeniedException gone) {
      say(new Notice("place.out-of-reach"));
    }
  }
}
