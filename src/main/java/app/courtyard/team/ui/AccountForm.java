package app.courtyard.team.ui;

import app.courtyard.people.AccountDetails;
import app.courtyard.people.Department;
import app.courtyard.people.LoginName;
import app.courtyard.people.Role;
import app.courtyard.team.AccountRefused;
import app.courtyard.team.Named;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of an account; says beside a field what is wrong with it. */
class AccountForm extends Div {

  final TextField login = new TextField();
  private final TextField name = new TextField();
  private final Select<Role> role = new Select<>();
  private final Select<Department> department = new Select<>();
  private final ComboBox<Named> superior = new ComboBox<>();
  private final TextField phone = new TextField();
  private final Binder<Draft> binder = new Binder<>();
  private final Draft draft = new Draft();

  /** What stands in the fields. */
  private static final class Draft {
    private @Nullable String login;
    private @Nullable String name;
    private @Nullable Role role;
    private @Nullable Department department;
    private @Nullable Named superior;
    private @Nullable String phone;
  }

  AccountForm(List<Role> roles) {
    addClassNames("card", "stack", "wide");
    describe(roles);
    add(login, name, role, department, superior, phone);
    bind();
  }

  private void describe(List<Role> roles) {
    login.setLabel(getTranslation("people.login"));
    login.setHelperText(getTranslation("people.login.rule"));
    login.setMaxLength(LoginName.MAX_LENGTH);
    login.setAutocapitalize(Autocapitalize.NONE);
    name.setLabel(getTranslation("people.name"));
    name.setMaxLength(AccountDetails.NAME_MAX_LENGTH);
    phone.setLabel(getTranslation("people.phone"));
    phone.setMaxLength(AccountDetails.PHONE_MAX_LENGTH);
    login.setValueChangeMode(ValueChangeMode.ON_BLUR);
    role.setLabel(getTranslation("people.role"));
    role.setItems(roles);
    role.setItemLabelGenerator(one -> getTranslation("role." + one.code()));
    department.setLabel(getTranslation("people.department"));
    department.setItems(Department.values());
    department.setEmptySelectionAllowed(true);
    department.setEmptySelectionCaption(getTranslation("people.department.none"));
    department.setItemLabelGenerator(
        one -> getTranslation(one == null ? "people.department.none" : "department." + one.code()));
    superior.setLabel(getTranslation("people.superior"));
    superior.setItemLabelGenerator(Named::name);
    superior.setClearButtonVisible(true);
  }

  private void bind() {
    binder
        .forField(login)
        .withValidator(
            typed -> !login.isVisible() || LoginName.isWellFormed(LoginName.normalised(typed)),
            getTranslation("people.refused.login-form"))
        .bind(one -> one.login, (one, value) -> one.login = value);
    binder
        .forField(name)
        .withValidator(typed -> !typed.isBlank(), getTranslation("people.refused.name-missing"))
        .bind(one -> one.name, (one, value) -> one.name = value);
    binder
        .forField(role)
        // Not asRequired: that sets an aria attribute which the select's button must not have.
        .withValidator(Objects::nonNull, getTranslation("people.refused.role-missing"))
        .bind(one -> one.role, (one, value) -> one.role = value);
    binder.forField(department).bind(one -> one.department, (one, value) -> one.department = value);
    binder.forField(superior).bind(one -> one.superior, (one, value) -> one.superior = value);
    binder.forField(phone).bind(one -> one.phone, (one, value) -> one.phone = value);
    binder.setBean(draft);
  }

  /** Whom one may choose as superior; with one choice alone it is chosen, and not asked. */
  void offerSuperiors(List<Named> superiors, boolean chosenAlready) {
    Named before = superior.getValue();
    superior.setItems(superiors);
    superior.setValue(before != null && superiors.contains(before) ? before : null);
    superior.setVisible(!chosenAlready);
    if (chosenAlready) {
      superior.setValue(superiors.getFirst());
    }
  }

  /** An account that is there: its login name stays. */
  void show(AccountDetails details, List<Named> superiors) {
    login.setVisible(false);
    name.setValue(details.name());
    role.setValue(details.role());
    department.setValue(details.department());
    superior.setValue(named(details.superiorId(), superiors));
    phone.setValue(details.phone() == null ? "" : details.phone());
    clearErrors();
  }

  /** Somebody else changed it: what was not touched here follows, what was typed stays. */
  void follow(AccountDetails before, AccountDetails present, List<Named> superiors) {
    AccountDetails typed = details();
    for (AccountDetails.Field field : before.differences(present)) {
      if (!before.differences(typed).contains(field)) {
        switch (field) {
          case NAME -> name.setValue(present.name());
          case ROLE -> role.setValue(present.role());
          case DEPARTMENT -> department.setValue(present.department());
          case SUPERIOR -> superior.setValue(named(present.superiorId(), superiors));
          case PHONE -> phone.setValue(present.phone() == null ? "" : present.phone());
        }
      }
    }
  }

  private static @Nullable Named named(@Nullable UUID id, List<Named> choices) {
    return choices.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }

  private void clearErrors() {
    binder.getFields().forEach(field -> ((HasValidation) field).setInvalid(false));
  }

  /** What was entered; empty while something is wrong, which then stands beside its field. */
  Optional<AccountDetails> entered() {
    return binder.validate().isOk() ? Optional.of(details()) : Optional.empty();
  }

  private AccountDetails details() {
    Named above = superior.getValue();
    return new AccountDetails(
        name.getValue(),
        role.getValue(),
        department.getValue(),
        above == null ? null : above.id(),
        phone.getValue());
  }

  /** False where the words about it belong to no field. */
  boolean refuse(AccountRefused.Reason reason) {
    HasValidation field =
        switch (reason.field()) {
          case LOGIN -> login;
          case NAME -> name;
          case ROLE -> role;
          case DEPARTMENT -> department;
          case SUPERIOR -> superior;
          case NONE -> null;
        };
    if (field == null) {
      return false;
    }
    field.setErrorMessage(getTranslation(key(reason)));
    field.setInvalid(true);
    return true;
  }

  static String key(AccountRefused.Reason reason) {
    return "people.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
