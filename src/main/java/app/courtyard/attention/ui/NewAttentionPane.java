package app.courtyard.attention.ui;

import app.courtyard.attention.AttentionDesk;
import app.courtyard.attention.AttentionRefused;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.Surroundings.Where;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.UnsavedChanges;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Saying that somebody is a key-attention customer from now on. */
class NewAttentionPane extends DetailPane {

  NewAttentionPane(
      RouterLink back,
      AttentionDesk desk,
      Surroundings surroundings,
      CaseReader reader,
      @Nullable Where unit,
      UnsavedChanges unsaved,
      Consumer<UUID> begun) {
    super(
        back,
        back.getTranslation("attention.back"),
        back.getTranslation("attention.new"),
        back.getTranslation("attention.new.lead"));
    NewAttentionForm form =
        new NewAttentionForm(desk, surroundings, reader, unit, unsaved::entered, begun);
    NativeButton save =
        new NativeButton(
            getTranslation("attention.new.save"),
            click -> {
              try {
                form.keep();
              } catch (AttentionRefused refused) {
                form.refused(refused.fields());
              }
            });
    save.addClassNames("btn", "main");
    Div foot = new Div(save);
    foot.addClassName("foot");
    scroll.add(form);
    add(foot);
    unsaved.settled();
  }
}
