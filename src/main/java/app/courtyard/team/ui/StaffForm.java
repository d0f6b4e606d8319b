package app.courtyard.team.ui;

import app.courtyard.people.Department;
import app.courtyard.people.StaffMember;
import app.courtyard.people.Trade;
import app.courtyard.team.StaffRefused;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of on-site staff; says beside a field what is wrong with it. */
class StaffForm extends Div {

  private final TextField number = field("people.staff.number", StaffMember.NUMBER_MAX_LENGTH);
  private final TextField name = field("people.name", StaffMember.NAME_MAX_LENGTH);
  private final Select<Trade> trade = new Select<>();
  private final Select<Department> department = new Select<>();
  private final TextField post = field("people.staff.post", StaffMember.POST_MAX_LENGTH);
  private final ComboBox<StaffMember> superior = new ComboBox<>();
  private final TextField phone = field("people.phone", StaffMember.PHONE_MAX_LENGTH);
  private final transient List<StaffMember> others;
  private final Binder<Object> binder = new Binder<>();

  StaffForm(List<StaffMember> others) {
    this.others = others;
    addClassNames("card", "stack", "wide");
    trade.setLabel(getTranslation("people.staff.trade"));
    trade.setItems(Trade.values());
    trade.setItemLabelGenerator(one -> getTranslation("trade." + one.code()));
    department.setLabel(getTranslation("people.department"));
    department.setItems(Department.values());
    department.setItemLabelGenerator(one -> getTranslation("department." + one.code()));
    superior.setLabel(getTranslation("people.superior"));
    superior.setItems(others.stream().filter(one -> !one.left()).toList());
    superior.setItemLabelGenerator(one -> one.name() + " · " + one.number());
    superior.setClearButtonVisible(true);
    add(number, name, trade, department, post, superior, phone);
    need(number, "people.staff.refused.number-missing");
    need(name, "people.refused.name-missing");
    need(trade, "people.staff.trade.missing");
    need(department, "people.staff.department.missing");
  }

  private TextField field(String key, int most) {
    TextField field = new TextField(getTranslation(key));
    field.setMaxLength(most);
    return field;
  }

  /** What is written is taken from the fields themselves: a record has no setters. */
  private <V> void need(HasValue<?, V> field, String words) {
    binder
        .forField(field)
        .withValidator(
            value -> value != null && !(value instanceof String text && text.isBlank()),
            getTranslation(words))
        .bind(one -> field.getValue(), (one, value) -> {});
  }

  void show(StaffMember member) {
    number.setValue(member.number());
    name.setValue(member.name());
    trade.setValue(member.trade());
    department.setValue(member.department());
    post.setValue(text(member.post()));
    superior.setValue(named(member.superiorId()));
    phone.setValue(text(member.phone()));
  }

  /** Empty while something is wrong, which then stands beside its field. */
  Optional<StaffMember> entered(UUID id, boolean left) {
    return binder.validate().isOk()
        ? Optional.of(
            new StaffMember(
                id,
                number.getValue(),
                name.getValue(),
                trade.getValue(),
                department.getValue(),
                post.getValue(),
                superior.isEmpty() ? null : superior.getValue().id(),
                phone.getValue(),
                left))
        : Optional.empty();
  }

  /** Somebody else changed it: what was not touched here follows, what was typed stays. */
  void follow(StaffMember before, StaffMember present) {
    follow(number, before.number(), present.number());
    follow(name, before.name(), present.name());
    follow(trade, before.trade(), present.trade());
    follow(department, before.department(), present.department());
    follow(post, text(before.post()), text(present.post()));
    follow(superior, named(before.superiorId()), named(present.superiorId()));
    follow(phone, text(before.phone()), text(present.phone()));
  }

  private static <V> void follow(HasValue<?, V> field, V before, V present) {
    if (Objects.equals(field.getValue(), before)) {
      field.setValue(present);
    }
  }

  /** What is otherwise by now, a line each: 岗位：南门 → 北门 */
  List<String> differences(StaffMember before, StaffMember present) {
    Map<String, String> then = told(before);
    List<String> words = new ArrayList<>();
    told(present)
        .forEach(
            (label, value) -> {
              if (!value.equals(then.get(label))) {
                words.add(getTranslation("trace.changed", label, then.get(label), value));
              }
            });
    return words;
  }

  private Map<String, String> told(StaffMember member) {
    Map<String, String> told = new LinkedHashMap<>();
    told.put(number.getLabel(), member.number());
    told.put(name.getLabel(), member.name());
    told.put(trade.getLabel(), getTranslation("trade." + member.trade().code()));
    told.put(department.getLabel(), getTranslation("department." + member.department().code()));
    told.put(post.getLabel(), orNothing(member.post()));
    StaffMember above = named(member.superiorId());
    told.put(superior.getLabel(), orNothing(above == null ? null : above.name()));
    told.put(phone.getLabel(), orNothing(member.phone()));
    told.put(getTranslation("people.staff.left"), getTranslation(member.left() ? "yes" : "no"));
    return told;
  }

  private String orNothing(@Nullable String text) {
    return text == null ? getTranslation("trace.nothing") : text;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private @Nullable StaffMember named(@Nullable UUID id) {
    return others.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }

  void refuse(StaffRefused.Reason reason) {
    var field =
        switch (reason) {
          case NUMBER_MISSING, NUMBER_TAKEN -> number;
          case NAME_MISSING -> name;
          case SUPERIOR_UNKNOWN, SUPERIOR_CIRCLE -> superior;
        };
    field.setErrorMessage(
        getTranslation(
            "people.staff.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    field.setInvalid(true);
  }
}
