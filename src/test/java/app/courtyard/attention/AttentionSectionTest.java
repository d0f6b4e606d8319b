package app.courtyard.attention;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.attention.AttentionDesk.Beginning;
import app.courtyard.attention.AttentionSection.WireAttention;
import app.courtyard.attention.MeasureDesk.Agreed;
import app.courtyard.capture.Packs;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.place.Estates;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@CourtyardTest
class AttentionSectionTest {

  @Autowired private TestEstate estates;
  @Autowired private TestAttention attention;
  @Autowired private AttentionDesk desk;
  @Autowired private MeasureDesk measures;
  @Autowired private Packs packs;
  @Autowired private Estates all;

  private TestEstate.Made made;
  private LocalDate today;

  @BeforeEach
  void an_estate() {
    made = estates.make();
    today = all.get(made.id()).dayOf(Instant.now());
  }

  private String pack(Person person) {
    return new String(packs.pack(person), StandardCharsets.UTF_8);
  }

  private List<WireAttention> section(Person person) {
    JsonNode section = new JsonMapper().readTree(pack(person)).get("attention");
    return List.of(new JsonMapper().treeToValue(section, WireAttention[].class));
  }

  @Test
  void a_phone_has_those_of_its_own_courtyards_in_few_words_and_without_a_number() {
    String reason = "漏".repeat(AttentionSection.MOST_WHY + 30);
    UUID resident = attention.resident(made, made.haitang());
    UUID id = desk.begin(made.zhanghua(), new Beginning(resident, reason, null, today.plusDays(2)));
    String what = "访".repeat(AttentionSection.MOST_MEASURE + 30);
    measures.agree(made.zhanghua(), id, new Agreed(what, made.wangmin().id(), today));
    attention.begun(made, made.zijing());
    assertThat(section(made.wangmin()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.unit()).isEqualTo(made.haitang().unit());
              assertThat(one.name()).isEqualTo("陈女士");
              assertThat(one.why()).hasSize(AttentionSection.MOST_WHY);
              assertThat(one.next()).isEqualTo(today.plusDays(2).toString());
              assertThat(one.measures())
                  .singleElement()
                  .satisfies(words -> assertThat(words).hasSize(AttentionSection.MOST_MEASURE));
            });
    assertThat(pack(made.wangmin())).doesNotContain("13800005678");
  }

  @Test
  void who_is_none_any_more_and_what_is_done_is_forgotten() {
    UUID id = attention.begun(made, made.haitang());
    assertThat(section(made.wangmin())).hasSize(1);
    desk.end(made.zhanghua(), id, "已满意");
    assertThat(section(made.wangmin())).isEmpty();
  }

  @Test
  void who_answers_for_the_estate_as_a_whole_or_sees_none_takes_none_along() {
    attention.begun(made, made.haitang());
    Person manager = estates.account(made.id(), "jingli", "经理", Role.DEPARTMENT_MANAGER, null);
    Person culture = estates.account(made.id(), "wenhua", "文化", Role.CULTURE_OFFICER, null);
    for (Person by : List.of(manager, culture, estates.make().wangmin())) {
      assertThat(pack(by)).doesNotContain("陈女士");
    }
    assertThat(section(made.zhanghua())).hasSize(1);
  }

  @Test
  void the_same_is_told_in_the_same_bytes() {
    attention.begun(made, made.haitang());
    attention.begun(made, made.haitang());
    assertThat(pack(made.wangmin())).isEqualTo(pack(made.wangmin()));
  }
}
