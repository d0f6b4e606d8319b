package app.courtyard.team.ui;

import app.courtyard.people.Person;
import app.courtyard.people.Role.Span;
import app.courtyard.team.AccountKeeping;
import app.courtyard.team.AccountRefused;
import app.courtyard.team.Named;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A new account; what is entered stays until it is one. */
class NewAccountPane extends DetailPane {

  private final transient TeamDesk desk;
  private final transient Person by;
  private final transient Consumer<AccountKeeping.Added> added;
  private final ComboBox<Named> estate = new ComboBox<>();
  private final AccountForm form;

  NewAccountPane(TeamDesk desk, Person by, Consumer<AccountKeeping.Added> added) {
    super(translated("people.add"), PeopleView.class, RouteParameters.empty());
    this.desk = desk;
    this.by = by;
    this.added = added;
    this.form = new AccountForm(by.role().givable());
    List<Named> estates = desk.choices().estates(by);
    estate.setLabel(getTranslation("people.estate"));
    estate.setHelperText(getTranslation("people.estate.rule"));
    estate.setItems(estates);
    estate.setItemLabelGenerator(Named::name);
    estate.setClearButtonVisible(true);
    estate.addValueChangeListener(change -> offerSuperiors());
    estate.setVisible(by.estateId() == null);
    form.addComponentAsFirst(estate);
    offerSuperiors();
    NativeButton save = button(getTranslation("people.add.do"), "main", this::save);
    save.addClickShortcut(Key.ENTER).listenOn(form);
    scroll.add(form);
    foot(cancel(), save);
  }

  private void offerSuperiors() {
    form.offerSuperiors(desk.choices().superiors(by, estate()), by.role().span() != Span.ESTATE);
  }

  private @Nullable UUID estate() {
    return by.estateId() != null || estate.isEmpty() ? by.estateId() : estate.getValue().id();
  }

  private void save() {
    form.entered()
        .ifPresent(
            details -> {
              try {
                added.accept(desk.accounts().add(by, estate(), form.login.getValue(), details));
              } catch (AccountRefused refused) {
                form.refuse(refused.reason());
              }
            });
  }
}
