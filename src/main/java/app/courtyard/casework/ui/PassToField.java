package app.courtyard.casework.ui;

import app.courtyard.people.Department;
import com.vaadin.flow.component.select.Select;

/** Who gets it: a department, or else whoever is on duty there. */
public class PassToField extends Select<Department> {

  public PassToField() {
    setLabel(getTranslation("cases.new.pass-to"));
    setItems(Department.values());
    String onDuty = getTranslation("cases.new.on-duty");
    setEmptySelectionAllowed(true);
    setEmptySelectionCaption(onDuty);
    setItemLabelGenerator(one -> one == null ? onDuty : getTranslation("department." + one.code()));
  }
}
