package app.courtyard.place.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.TestEstate;
import app.courtyard.place.PlaceCodes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LabelsViewTest extends DeskTest {

  @Autowired private PlaceCodes codes;
  @Autowired private TestEstate estates;

  @Test
  void checkpoints_are_shown_first_and_other_kinds_at_a_tap() {
    signIn(made.admin());
    navigate(LabelsView.class);
    assertThat(test(list()).size()).isEqualTo(2);
    press("房号");
    assertThat(test(list()).size()).isEqualTo(4);
    press("巡查点");
    press("房号");
    assertThat(test(list()).size()).as("no kind is every kind").isEqualTo(6);
  }

  @Test
  void places_are_found_by_courtyard_by_name_and_by_short_code() {
    signIn(made.admin());
    navigate(LabelsView.class);
    test(courtyards()).selectItem("紫荆苑");
    assertThat(test(list()).size()).isEqualTo(1);
    var label = test(list()).getRow(0);
    assertThat(label.place()).isEqualTo(made.zijing().checkpoint());
    courtyards().clear();
    test($(TextField.class).single()).setValue(label.shortCode().toLowerCase());
    assertThat(test(list()).size()).isEqualTo(1);
    test($(TextField.class).single()).setValue("没有这个地方");
    assertThat(test(list()).size()).isZero();
  }

  @Test
  void what_is_chosen_is_counted_in_labels_and_sheets_and_can_be_downloaded() throws Exception {
    signIn(made.admin());
    navigate(LabelsView.class);
    assertThat(download().getText()).isEqualTo("先选择地点");
    assertThat(download().isEnabled()).isFalse();
    list().asMultiSelect().select(test(list()).getRow(0), test(list()).getRow(1));
    assertThat(download().getText()).isEqualTo("下载 2 个标签（1 页 PDF）");
    press("每页 8 个");
    var pdf = new ByteArrayOutputStream();
    test(download()).download(pdf);
    try (var sheet = Loader.loadPDF(pdf.toByteArray())) {
      assertThat(new PDFTextStripper().getText(sheet)).contains("四季花城").contains("地下一层");
    }
  }

  @Test
  void what_is_no_longer_shown_is_no_longer_chosen() {
    signIn(made.admin());
    navigate(LabelsView.class);
    list().asMultiSelect().select(test(list()).getRow(0));
    press("房号");
    assertThat(download().getText()).isEqualTo("先选择地点");
  }

  @Test
  void what_is_due_is_shown_and_chosen_at_a_tap_and_due_no_longer_when_it_was_printed()
      throws Exception {
    signIn(made.admin());
    navigate(LabelsView.class);
    press("待打印 6");
    assertThat(download().getText()).isEqualTo("下载 6 个标签（1 页 PDF）");
    list().deselect(test(list()).getRow(0));
    test(download()).download(new ByteArrayOutputStream());
    assertThat(button("待打印 1").getElement().getAttribute("aria-pressed")).isEqualTo("true");
    assertThat(test(list()).size()).isEqualTo(1);
    codes.replace(made.admin(), made.haitang().unit(), "标签撕毁");
    navigate("welcome", Component.class);
    navigate(LabelsView.class);
    press("待打印 2");
    press("待打印 2");
    assertThat(test(list()).size()).as("what was printed can be printed again").isEqualTo(2);
  }

  @Test
  void all_labels_of_a_part_of_the_tree_are_chosen_with_it() {
    signIn(made.admin());
    openAll(made.haitang().building());
    assertThat(download().getText()).isEqualTo("下载 3 个标签（1 页 PDF）");
    navigate("welcome", Component.class);
    openAll(made.zijing().id());
    assertThat(download().getText()).isEqualTo("下载 3 个标签（1 页 PDF）");
    navigate("welcome", Component.class);
    openAll(made.zijing().unit());
    assertThat(download().getText()).isEqualTo("下载 1 个标签（1 页 PDF）");
    signIn(made.zhanghua());
    openAll(estates.make().haitang().id());
    assertThat($(LabelsView.class).all()).as("beyond reach").isEmpty();
  }

  private void openAll(UUID place) {
    UI.getCurrent().navigate("labels", QueryParameters.of("of", place.toString()));
  }

  @Test
  void a_supervisor_replaces_a_code_and_says_why() {
    signIn(made.zhanghua());
    codes.issueMissing(made.id());
    var before = codes.historyOf(made.zhanghua(), made.haitang().checkpoint()).getFirst();
    open(made.haitang().checkpoint().toString());
    assertThat(button("换成新码").isEnabled()).isFalse();
    press("标签撕毁");
    press("换成新码");
    var after = codes.historyOf(made.zhanghua(), made.haitang().checkpoint());
    assertThat(after).hasSize(2);
    assertThat(after.getFirst().token()).isNotEqualTo(before.token());
    assertThat(after.getLast().retiredReason()).isEqualTo("标签撕毁");
    assertThat($(PlaceCodeView.class).single().getElement().getTextRecursively())
        .contains("新码已生效", after.getFirst().shortCode(), "标签撕毁", before.shortCode());
  }

  @Test
  void a_place_of_others_or_none_at_all_is_not_found() {
    signIn(made.zhanghua());
    open(estates.make().haitang().checkpoint().toString());
    assertThat($(PlaceCodeView.class).all()).isEmpty();
    open("somewhere");
    assertThat($(PlaceCodeView.class).all()).isEmpty();
  }

  private LabelList list() {
    return $(LabelList.class).single();
  }

  private Select<?> courtyards() {
    return $(Select.class).all().getFirst();
  }

  private Anchor download() {
    return $(Anchor.class).withClassName("main").single();
  }

  private void open(String id) {
    navigate("labels/" + id, Component.class);
  }

  private void press(String label) {
    test(button(label)).click();
  }

  private NativeButton button(String label) {
    return $(NativeButton.class).withText(label).single();
  }
}
