package app.courtyard.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.people.AccountDetails;
import app.courtyard.people.Accounts;
import app.courtyard.people.Role;
import app.courtyard.team.AccountKeeping;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Adding and changing accounts at the desk: what is wrong stands beside its field, and nothing is
 * lost.
 */
class AccountPaneTest extends DeskTest {

  @Autowired private AccountKeeping keeping;
  @Autowired private Accounts accounts;

  @Test
  void a_supervisor_adds_an_ambassador_and_reads_out_the_code() {
    signIn(made.zhanghua());
    navigate("people/new", Component.class);
    field("姓名").setValue("陈静");
    field("登录名").setValue("chenjing." + Long.toString(System.nanoTime(), 36));
    chooseRole(Role.AMBASSADOR);
    press("添加并生成一次性口令");
    assertThat($(Div.class).withClassName("one-time-code").single().getText()).hasSize(11);
    assertThat($(ColleagueDetail.class).single().getElement().getTextRecursively())
        .contains("陈静", "待设密码", "添加了账号");
  }

  @Test
  void what_is_wrong_stands_beside_its_field_and_what_was_entered_stays() {
    signIn(made.zhanghua());
    navigate("people/new", Component.class);
    press("添加并生成一次性口令");
    assertThat(field("姓名").getErrorMessage()).isEqualTo("请填写姓名");
    field("姓名").setValue("陈静");
    field("登录名").setValue("陈静");
    chooseRole(Role.AMBASSADOR);
    press("添加并生成一次性口令");
    assertThat(field("登录名").isInvalid()).isTrue();
    field("登录名").setValue(made.wangmin().loginName());
    press("添加并生成一次性口令");
    assertThat(field("登录名").getErrorMessage()).isEqualTo("这个登录名已有人使用");
    assertThat(field("姓名").getValue()).isEqualTo("陈静");
  }

  @Test
  void a_supervisor_is_offered_no_role_but_ambassador_and_no_other_superior() {
    signIn(made.zhanghua());
    navigate("people/new", Component.class);
    assertThat(role().getListDataView().getItems()).containsExactly(Role.AMBASSADOR);
    assertThat($(ComboBox.class).all()).isEmpty();
  }

  @Test
  void whoever_saves_second_is_shown_what_changed_and_loses_nothing_typed() {
    signIn(made.zhanghua());
    navigate("people/" + made.wangmin().id() + "/edit", Component.class);
    field("姓名").setValue("王小敏");
    changeMeanwhile("王大敏", "13800000001");
    press("保存");
    assertThat($(MeanwhileNote.class).single().getElement().getTextRecursively())
        .contains("管理员", "王敏 → 王大敏", "13800000001");
    assertThat(field("姓名").getValue()).isEqualTo("王小敏");
    assertThat(field("电话").getValue()).as("was not touched here").isEqualTo("13800000001");
    press("保存");
    AccountDetails saved = details();
    assertThat(saved.name()).isEqualTo("王小敏");
    assertThat(saved.phone()).isEqualTo("13800000001");
  }

  private void changeMeanwhile(String name, String phone) {
    AccountDetails before = details();
    keeping.change(
        made.admin(),
        made.wangmin().id(),
        before,
        new AccountDetails(name, before.role(), null, before.superiorId(), phone));
  }

  private AccountDetails details() {
    return accounts.findById(made.wangmin().id()).orElseThrow().details();
  }

  private TextField field(String label) {
    return $(TextField.class).all().stream()
        .filter(field -> label.equals(field.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private Select<Role> role() {
    return (Select<Role>)
        $(Select.class).all().stream()
            .filter(select -> "角色".equals(select.getLabel()))
            .findFirst()
            .orElseThrow();
  }

  private void chooseRole(Role role) {
    role().setValue(role);
  }

  private void press(String label) {
    test($(NativeButton.class).withText(label).single()).click();
  }
}
