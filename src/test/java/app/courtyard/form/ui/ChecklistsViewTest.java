package app.courtyard.form.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.form.Edit;
import app.courtyard.form.FormDrafts;
import app.courtyard.form.Forms;
import app.courtyard.form.PartKey;
import app.courtyard.form.Question;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChecklistsViewTest extends DeskTest {

  @Autowired private Forms forms;
  @Autowired private FormDrafts drafts;

  @BeforeEach
  void an_administrator() {
    signIn(made.admin());
  }

  @Test
  void the_list_is_narrowed_to_a_kind_of_place() {
    open("checklists");
    assertThat(cards()).anyMatch(card -> card.startsWith("公共设施 · 电梯机房第 1 版 · "));
    assertThat(texts()).contains("选择一份检查表");
    open("checklists/facility.lift-room");
    assertThat(texts()).contains("随应用更新").contains("复制一份");
  }

  @Test
  void a_new_checklist_is_written_by_touch_and_issued() {
    open("checklists");
    press("新建");
    assertThat(texts()).contains("还有").contains("这个部分还没有题");
    type("名称（中文）", "泳池巡查");
    type("名称（英文）", "Pool round");
    type("小标题（中文）", "水质");
    type("小标题（英文）", "Water");
    press("加一题");
    press("合格判断");
    type("问题（中文）", "池水清澈");
    assertThat(errors()).contains("还缺英文");
    type("问题（英文）", "Water is clear");
    press("严重");
    press("秩序");
    press("加一题");
    press("数字");
    type("问题（中文）", "余氯");
    type("问题（英文）", "Chlorine");
    type("最小", "0.3");
    type("最大", "0.1");
    assertThat(texts()).contains("最小值大于最大值");
    type("最大", "1");
    press("加一个条件");
    choose("怎样", "is");
    press("苑落");
    press("发布…");
    assertThat(texts()).contains("发布这份检查表");
    press("发布");
    assertThat(texts()).contains("第 1 版");
    var issued =
        forms.current().stream()
            .filter(form -> form.title().zh().equals("泳池巡查"))
            .findFirst()
            .orElseThrow();
    assertThat(issued.questions().map(one -> one.getClass().getSimpleName()))
        .containsExactly("Verdict", "Number");
    var number = (Question.Number) issued.questions().toList().getLast();
    assertThat(number.min()).isEqualTo(0.3);
    assertThat(number.relevant()).isNotNull();
    assertThat(texts()).contains("停用");
    press("停用");
    assertThat(texts()).contains("重新启用");
  }

  @Test
  void what_was_taken_away_comes_back_with_one_tap() {
    var draft = copy();
    open("checklists/draft/" + draft.formId());
    var before = draft.sketch().questions().count();
    var first = draft.sketch().questions().findFirst().orElseThrow();
    press(
        $(NativeButton.class).all().stream()
            .filter(
                one ->
                    one.getId()
                        .equals(
                            java.util.Optional.of(
                                EditorDesk.domId(PartKey.question(first.id()), "line"))))
            .findFirst()
            .orElseThrow());
    press(
        $(NativeButton.class).all().stream()
            .filter(
                one ->
                    one.getId()
                        .equals(
                            java.util.Optional.of(
                                EditorDesk.domId(PartKey.question(first.id()), "remove"))))
            .findFirst()
            .orElseThrow());
    assertThat(now(draft).sketch().questions()).hasSize((int) before - 1);
    press("撤销删除");
    assertThat(now(draft).sketch()).isEqualTo(draft.sketch());
    press("丢弃草稿");
    assertThat(drafts.find(made.admin(), draft.formId())).isEmpty();
  }

  @Test
  void who_writes_at_the_same_time_is_told_what_the_other_did() {
    var draft = copy();
    open("checklists/draft/" + draft.formId());
    drafts.change(
        made.admin(),
        draft,
        Edit.of(PartKey.FORM, form -> form.withWords("title", "en", "Theirs")));
    type("名称（中文）", "我的");
    assertThat(texts()).contains("两人的修改都已保存").contains("Theirs");
    assertThat(now(draft).sketch().form().words("title", "zh")).isEqualTo("我的");
    assertThat(now(draft).sketch().form().words("title", "en")).isEqualTo("Theirs");
    drafts.discard(made.admin(), draft.formId());
  }

  private app.courtyard.form.FormDraft copy() {
    return drafts.beginCopy(made.admin(), "facility.lift-room").orElseThrow();
  }

  private app.courtyard.form.FormDraft now(app.courtyard.form.FormDraft draft) {
    return drafts.find(made.admin(), draft.formId()).orElseThrow();
  }

  private void open(String address) {
    navigate("welcome", Component.class);
    navigate(address, Component.class);
  }

  private void press(String words) {
    var buttons =
        $(NativeButton.class).all().stream()
            .filter(one -> one.isVisible() && one.getElement().getTextRecursively().equals(words))
            .toList();
    assertThat(buttons).as(words + " in " + texts()).isNotEmpty();
    press(buttons.getLast());
  }

  private void press(NativeButton button) {
    test(button).click();
  }

  /** Into the last field of that name: the one that was opened last. */
  private void type(String label, String words) {
    var fields =
        $(TextField.class).all().stream().filter(one -> label.equals(one.getLabel())).toList();
    assertThat(fields).as(label).isNotEmpty();
    test(fields.getLast()).setValue(words);
  }

  @SuppressWarnings("unchecked")
  private void choose(String label, String code) {
    var select =
        (Select<String>)
            $(Select.class).all().stream()
                .filter(one -> one.getAriaLabel().equals(java.util.Optional.of(label)))
                .toList()
                .getLast();
    select.setValue(code);
  }

  private List<String> errors() {
    return $(TextField.class).all().stream()
        .filter(TextField::isInvalid)
        .map(TextField::getErrorMessage)
        .toList();
  }

  private List<String> cards() {
    return $(ChecklistCard.class).all().stream()
        .map(card -> card.getElement().getTextRecursively().replace('\u00a0', ' '))
        .toList();
  }

  private String texts() {
    return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
  }
}
