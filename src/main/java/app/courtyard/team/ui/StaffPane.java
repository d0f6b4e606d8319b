package app.courtyard.team.ui;

import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.people.StaffMember;
import app.courtyard.team.StaffRefused;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One of the on-site staff, to be changed at once: nobody signs in with it. */
class StaffPane extends DetailPane {

  private final UUID id;
  private final transient BiConsumer<@Nullable StaffMember, StaffMember> save;
  private final transient Consumer<StaffMember> saved;
  private final StaffForm form;
  private final Div meanwhile = new Div();
  private transient @Nullable StaffMember before;

  /**
   * @param member null: a new one
   * @param save what stood there, and what shall
   */
  StaffPane(
      UUID id,
      @Nullable StaffMember member,
      List<StaffMember> all,
      BiConsumer<@Nullable StaffMember, StaffMember> save,
      Consumer<StaffMember> saved) {
    super(
        member == null ? translated("people.staff.add") : member.name(),
        StaffView.class,
        RouteParameters.empty());
    this.id = id;
    this.before = member;
    this.save = save;
    this.saved = saved;
    this.form = new StaffForm(all.stream().filter(one -> !one.id().equals(id)).toList());
    scroll.add(meanwhile, form);
    if (member != null) {
      form.show(member);
      String leave = member.left() ? "people.staff.came-back" : "people.staff.leave";
      NativeButton leaving = button(getTranslation(leave), "calm", () -> save(!isLeft()));
      leaving.addClassNames("wide", "gap-top");
      scroll.add(leaving);
    }
    NativeButton keep = button(getTranslation("people.save"), "main", () -> save(isLeft()));
    keep.addClickShortcut(Key.ENTER).listenOn(form);
    foot(cancel(), keep);
  }

  private boolean isLeft() {
    return before != null && before.left();
  }

  private void save(boolean left) {
    form.entered(id, left).ifPresent(this::save);
  }

  private void save(StaffMember after) {
    try {
      save.accept(before, after);
      saved.accept(after);
    } catch (StaffRefused refused) {
      form.refuse(refused.reason());
    } catch (ChangedMeanwhile changed) {
      StaffMember present = changed.present(StaffMember.class);
      showMeanwhile(present);
      if (before != null) {
        form.follow(before, present);
      }
      before = present;
    }
  }

  /** What stands there by now; what was typed is still in the fields. */
  private void showMeanwhile(StaffMember present) {
    Div note = new Div();
    note.addClassNames("note", "arrive", "stack");
    note.getElement().setAttribute("role", "alert");
    note.add(new Div(getTranslation("people.staff.meanwhile")));
    if (before != null) {
      form.differences(before, present).forEach(words -> note.add(new Div(words)));
    }
    note.add(new Div(getTranslation("people.meanwhile.kept")));
    meanwhile.removeAll();
    meanwhile.add(note);
  }
}
