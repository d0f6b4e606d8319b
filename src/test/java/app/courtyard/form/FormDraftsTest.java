package app.courtyard.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.people.Person;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@CourtyardTest
class FormDraftsTest {

  private static int next;

  @Autowired Forms forms;
  @Autowired FormDrafts drafts;
  @Autowired FormUpdates updates;
  @Autowired Checklists checklists;
  @Autowired BuiltInForms builtIns;
  @Autowired TestEstate estates;
  @Autowired JdbcClient jdbc;

  TestEstate.Made made;
  Person keeper;
  String id;

  @BeforeEach
  void a_form_that_came_with_the_app() {
    made = estates.make();
    keeper = made.admin();
    id = "test.drafts-" + ++next;
    builtIns.issueWhenNewer(form(1, "灯"));
  }

  @Test
  void a_change_makes_a_new_version_and_the_old_one_stays() {
    var draft = drafts.begin(keeper, id).orElseThrow();
    draft = relabel(draft, "灯具").draft();
    assertThat(drafts.begin(keeper, id)).contains(draft);
    assertThat(drafts.changes(draft)).hasSize(1);
    assertThat(drafts.issue(keeper, draft)).contains(form(2, "灯具"));
    assertThat(drafts.find(keeper, id)).isEmpty();
    assertThat(forms.find(id, 1)).contains(form(1, "灯"));
    assertThat(forms.newest(id)).contains(form(2, "灯具"));
    assertThat(checklists.versions(keeper, id))
        .extracting(Checklist.Issued::version, Checklist.Issued::by)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, keeper.name()),
            org.assertj.core.groups.Tuple.tuple(1, null));
    assertThat(traces()).contains("form_draft_begun " + id, "form_issued " + id + " 2");
  }

  @Test
  void two_who_write_at_the_same_time_lose_nothing() {
    var mine = drafts.begin(keeper, id).orElseThrow();
    var theirs = mine;
    relabel(theirs, "灯泡");
    var kept =
        drafts.change(
            keeper, mine, Edit.of(PartKey.FORM, form -> form.withWords("title", "zh", "新名")));
    assertThat(kept.by()).isEqualTo(keeper.name());
    assertThat(kept.theirs()).extracting(Change::member).containsExactly("label");
    assertThat(kept.theirs().getFirst().after().path("zh").asString()).isEqualTo("灯泡");
    assertThat(kept.draft().sketch().form().words("title", "zh")).isEqualTo("新名");
    assertThat(kept.draft().sketch().question("lamp").orElseThrow().words("label", "zh"))
        .isEqualTo("灯泡");
    assertThat(drafts.issue(keeper, mine)).isEmpty();
  }

  @Test
  void what_is_written_after_another_issued_goes_on_from_there() {
    var mine = drafts.begin(keeper, id).orElseThrow();
    drafts.issue(keeper, relabel(mine, "灯泡").draft());
    var kept = relabel(mine, "灯具");
    assertThat(kept.draft().basedOn()).isEqualTo(2);
    assertThat(kept.theirs()).hasSize(1);
    assertThat(drafts.issue(keeper, kept.draft())).contains(form(3, "灯具"));
  }

  @Test
  void what_breaks_the_rules_is_not_issued() {
    var draft = drafts.beginNew(keeper);
    assertThat(SketchCheck.of(draft.sketch())).isNotEmpty();
    assertThatThrownBy(() -> drafts.issue(keeper, draft)).isInstanceOf(WrongForm.class);
    assertThat(drafts.find(keeper, draft.formId())).contains(draft);
    drafts.discard(keeper, draft.formId());
  }

  @Test
  void an_id_never_comes_back_for_another_type() {
    var draft = drafts.begin(keeper, id).orElseThrow();
    var kept =
        drafts.change(
            keeper,
            draft,
            Edit.of(
                PartKey.question("lamp"),
                one -> one.with("type", "date").with("maxLength", (Integer) null)));
    assertThatThrownBy(() -> drafts.issue(keeper, kept.draft()))
        .isInstanceOf(WrongForm.class)
        .hasMessageContaining("was of another type once");
  }

  @Test
  void a_copy_is_a_form_of_its_own() {
    var copy = drafts.beginCopy(keeper, id).orElseThrow();
    assertThat(copy.formId()).startsWith("own.");
    assertThat(copy.sketch().form().words("title", "en")).isEqualTo("Test (copy)");
    assertThat(drafts.issue(keeper, copy).orElseThrow().version()).isEqualTo(1);
    checklists.withdraw(keeper, copy.formId());
  }

  @Test
  void a_newer_form_of_the_app_is_offered_and_never_imposed() {
    drafts.issue(keeper, relabel(drafts.begin(keeper, id).orElseThrow(), "灯具").draft());
    builtIns.issueWhenNewer(form(1, "灯"));
    assertThat(updates.pending(keeper, id)).isEmpty();
    builtIns.issueWhenNewer(form(2, "灯与灯罩"));
    assertThat(forms.newest(id)).contains(form(2, "灯具"));
    assertThat(updates.pending(keeper, id)).contains(form(2, "灯与灯罩"));
    updates.leave(keeper, id);
    builtIns.issueWhenNewer(form(2, "灯与灯罩"));
    assertThat(updates.pending(keeper, id)).isEmpty();
    builtIns.issueWhenNewer(form(3, "灯罩"));
    updates.take(keeper, id);
    assertThat(forms.newest(id)).contains(form(3, "灯罩"));
    builtIns.issueWhenNewer(form(4, "灯座"));
    assertThat(forms.newest(id)).contains(form(4, "灯座"));
  }

  @Test
  void a_draft_says_which_version_has_overtaken_it() {
    var draft = drafts.begin(keeper, id).orElseThrow();
    assertThat(drafts.overtakenBy(draft)).isEmpty();
    builtIns.issueWhenNewer(form(2, "灯座"));
    assertThat(drafts.overtakenBy(draft)).contains(2);
    assertThat(drafts.changes(draft)).extracting(Change::member).containsExactly("label");
  }

  @Test
  void a_newer_form_of_the_app_gets_a_version_of_the_same_counter() {
    drafts.issue(keeper, relabel(drafts.begin(keeper, id).orElseThrow(), "灯具").draft());
    drafts.issue(keeper, relabel(drafts.begin(keeper, id).orElseThrow(), "灯泡").draft());
    builtIns.issueWhenNewer(form(2, "灯罩"));
    updates.take(keeper, id);
    assertThat(forms.newest(id)).contains(form(4, "灯罩"));
    builtIns.issueWhenNewer(form(3, "灯座"));
    assertThat(forms.newest(id)).contains(form(5, "灯座"));
  }

  @Test
  void one_that_was_withdrawn_is_offered_nowhere_and_stays_readable() {
    checklists.withdraw(keeper, id);
    assertThat(forms.current()).noneMatch(form -> form.id().equals(id));
    assertThat(forms.newest(id)).isPresent();
    assertThat(forms.forPhones())
        .filteredOn(form -> form.id().equals(id))
        .allMatch(form -> form.at() == null);
    checklists.offerAgain(keeper, id);
    assertThat(forms.current()).anyMatch(form -> form.id().equals(id));
  }

  @Test
  void one_that_routes_ask_for_is_not_withdrawn() {
    estates.route(made.id(), made.haitang(), "晨间巡查", made.haitang().checkpoint());
    var asked =
        jdbc.sql("select form_id from route_stop where estate_id = ? limit 1")
            .param(made.id())
            .query(String.class)
            .single();
    assertThat(checklists.usesOf(keeper, asked)).anyMatch(use -> use.where().contains("晨间巡查"));
    assertThatThrownBy(() -> checklists.withdraw(keeper, asked))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void only_those_who_keep_forms_write_them() {
    for (var person : List.of(made.wangmin(), made.zhanghua())) {
      assertThatThrownBy(() -> drafts.begin(person, id)).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> drafts.beginNew(person)).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> drafts.beginCopy(person, id))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> checklists.all(person)).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> checklists.withdraw(person, id))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> updates.take(person, id)).isInstanceOf(AccessDeniedException.class);
    }
  }

  private FormDrafts.Kept relabel(FormDraft draft, String label) {
    return drafts.change(
        keeper,
        draft,
        Edit.of(PartKey.question("lamp"), one -> one.withWords("label", "zh", label)));
  }

  private List<String> traces() {
    return jdbc.sql("select what || ' ' || subject from trace where account_id = ?")
        .param(keeper.id())
        .query(String.class)
        .list();
  }

  private Form form(int version, String label) {
    var question = new Question.Text("lamp", new Words(label, "Lamp"), null, true, null, 20, null);
    var section = new Section("main", new Words("一", "One"), null, List.of(question));
    return new Form(
        id, version, new Words("试", "Test"), FormKind.CHECKLIST, null, List.of(section));
  }
}
