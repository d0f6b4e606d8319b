package app.courtyard.casework.ui;

import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.DeskIntake;
import app.courtyard.casework.IntakeRefused;
import app.courtyard.casework.Surroundings;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.UnsavedChanges;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import java.util.function.Consumer;

/** Taking in at the desk what a resident says on the telephone or at the counter. */
class NewCasePane extends DetailPane {

  private final transient DeskIntake intake;
  private final transient CaseReader reader;
  private final transient Consumer<UUID> taken;
  private final IntakeFields fields;

  /**
   * @param taken told of the case that it became
   */
  NewCasePane(
      RouterLink back,
      DeskIntake intake,
      CaseClasses classes,
      Surroundings surroundings,
      CaseReader reader,
      UnsavedChanges unsaved,
      Consumer<UUID> taken) {
    super(
        back,
        back.getTranslation("cases.back"),
        back.getTranslation("cases.new"),
        back.getTranslation("cases.new.lead"));
    this.intake = intake;
    this.reader = reader;
    this.taken = taken;
    this.fields = new IntakeFields(classes, surroundings, reader, unsaved::entered);
    scroll.add(fields);
    NativeButton take = new NativeButton(getTranslation("cases.take"), click -> take());
    take.addClassNames("btn", "main");
    Div foot = new Div(take);
    foot.addClassName("foot");
    add(foot);
  }

  private void take() {
    try {
      taken.accept(intake.take(reader.person(), fields.read()));
    } catch (IntakeRefused refused) {
      fields.refused(refused.fields());
    }
  }
}
