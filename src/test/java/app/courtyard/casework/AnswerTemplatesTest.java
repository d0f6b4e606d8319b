package app.courtyard.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.capture.Packs;
import app.courtyard.casework.TemplateRefused.Reason;
import app.courtyard.people.ChangedMeanwhile;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@CourtyardTest
class AnswerTemplatesTest {

  @Autowired private TestEstate estates;
  @Autowired private TestCases opened;
  @Autowired private AnswerTemplates templates;
  @Autowired private Packs packs;
  @Autowired private JsonMapper json;
  private TestEstate.Made estate;

  @BeforeEach
  void make() {
    estate = estates.make();
  }

  private AnswerTemplate keep(String title, @Nullable String topic, @Nullable CaseState state) {
    AnswerTemplate template =
        new AnswerTemplate(UuidCreator.getTimeOrderedEpoch(), title, "您好，已收到", topic, state);
    templates.save(estate.zhanghua(), null, template);
    return template;
  }

  @Test
  void those_that_fit_class_and_state_are_offered_the_closest_first() {
    keep("通用", null, null);
    keep("受理", null, CaseState.RECEIVED);
    keep("噪音", "noise", null);
    keep("噪音受理", "noise", CaseState.RECEIVED);
    keep("收费", "fees", null);
    keep("办结", null, CaseState.RESOLVED);
    CaseFile noise = opened.file(estate, opened.complaint(estate, estate.haitang(), Instant.now()));

    assertThat(templates.fitting(estate.wangmin(), List.of(noise)))
        .extracting(AnswerTemplate::title)
        .containsExactly("噪音受理", "噪音", "受理", "通用");
  }

  @Test
  void an_estate_begins_with_the_usual_ones_once_and_keeps_what_it_changed() {
    templates.addUsual(estate.zhanghua(), Locale.SIMPLIFIED_CHINESE);
    List<AnswerTemplate> usual = templates.of(estate.zhanghua());
    AnswerTemplate first = usual.getFirst();
    AnswerTemplate changed =
        new AnswerTemplate(first.id(), first.title(), "改过了", first.topic(), first.state());
    templates.save(estate.zhanghua(), first, changed);

    templates.addUsual(estate.zhanghua(), Locale.SIMPLIFIED_CHINESE);

    assertThat(usual).hasSizeGreaterThan(10).allMatch(one -> one.words().length() > 10);
    assertThat(templates.of(estate.zhanghua())).hasSameSizeAs(usual).contains(changed);
  }

  @Test
  void whoever_saves_on_an_older_sight_is_shown_what_stands_there_and_nothing_is_saved() {
    AnswerTemplate before = keep("通用", null, null);
    AnswerTemplate theirs = new AnswerTemplate(before.id(), "通用", "他们写的", null, null);
    templates.save(estate.zhanghua(), before, theirs);

    assertThatThrownBy(
            () ->
                templates.save(
                    estate.zhanghua(),
                    before,
                    new AnswerTemplate(before.id(), "通用", "我写的", null, null)))
        .isInstanceOfSatisfying(
            ChangedMeanwhile.class,
            e -> assertThat(e.present(AnswerTemplate.class)).isEqualTo(theirs));
    assertThatThrownBy(() -> templates.remove(estate.zhanghua(), before))
        .isInstanceOf(ChangedMeanwhile.class);

    templates.remove(estate.zhanghua(), theirs);
    assertThat(templates.of(estate.zhanghua())).isEmpty();
  }

  @Test
  void what_is_wrong_with_one_is_said() {
    keep("通用", null, null);

    refused("", "您好", Reason.TITLE_MISSING);
    refused("长".repeat(AnswerTemplate.MOST_TITLE + 1), "您好", Reason.TITLE_TOO_LONG);
    refused("通用", "您好", Reason.TITLE_TAKEN);
    refused("新的", " ", Reason.WORDS_MISSING);
    refused("新的", "长".repeat(AnswerTemplate.MOST_WORDS + 1), Reason.WORDS_TOO_LONG);
  }

  private void refused(String title, String words, Reason reason) {
    assertThatThrownBy(
            () ->
                templates.save(
                    estate.zhanghua(),
                    null,
                    new AnswerTemplate(UUID.randomUUID(), title, words, null, null)))
        .isInstanceOfSatisfying(
            TemplateRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void a_phone_takes_them_along_as_it_reads_them() {
    keep("噪音受理", "noise", CaseState.RECEIVED);

    JsonNode first = json.readTree(packs.pack(estate.wangmin())).path("templates").get(0);
    assertThat(first.path("class").asString()).isEqualTo("noise");
    assertThat(first.path("state").asString()).isEqualTo("received");
  }

  @Test
  void an_estate_has_no_more_than_a_phone_takes_along() {
    for (int i = 0; i < AnswerTemplates.MOST; i++) {
      keep("第 " + i, null, null);
    }
    refused("还有一条", "您好", Reason.TOO_MANY);
  }

  @Test
  void they_are_changed_by_those_who_keep_them_and_used_within_their_estate() {
    AnswerTemplate one = keep("通用", null, null);

    assertThatThrownBy(() -> templates.save(estate.wangmin(), one, one))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> templates.addUsual(estate.wangmin(), Locale.ENGLISH))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> templates.of(estate.admin()))
        .isInstanceOf(AccessDeniedException.class);
    TestEstate.Made other = estates.make();
    assertThat(templates.of(other.zhanghua())).isEmpty();
    assertThatThrownBy(() -> templates.save(other.zhanghua(), one, one))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(templates.of(estate.wangmin())).containsExactly(one);
  }
}
