package app.courtyard.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.TestEstate;
import app.courtyard.capture.UploadTokens;
import app.courtyard.people.Person;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.Notice;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The phones of a team at the desk: what waits on them, how long, and what was lost there. */
class PhonesViewTest extends DeskTest {

  @Autowired private TestEstate estates;
  @Autowired private UploadTokens tokens;
  @Autowired private JdbcClient jdbc;

  @Test
  void what_has_waited_for_more_than_a_day_comes_first_and_says_so() {
    phone(made.liqiang(), 2, "1 hour", 40_000_000_000L);
    phone(made.wangmin(), 3, "26 hours", 15_000_000L);
    signIn(made.zhanghua());
    navigate(PhonesView.class);
    assertThat(cards())
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .contains("王敏", "iPhone", "超过一天未送达", "3 份记录", "空间不足", "剩余 15", "版本 0.5"),
            second -> assertThat(second).contains("李强", "2 份记录").doesNotContain("超过一天", "空间不足"));
    assertThat($(Paragraph.class).all())
        .extracting(Paragraph::getText)
        .anyMatch(words -> words.startsWith("1 台手机上有记录超过一天没送达"));
  }

  @Test
  void what_a_browser_cleared_away_is_said_and_whether_its_person_knows() {
    UUID device = phone(made.wangmin(), 0, "0 hours", 1_000_000_000L);
    phone(made.liqiang(), 1, "1 hour", 1_000_000_000L);
    jdbc.sql(
            """
            insert into device_emptied (device_id, account_id, store_id, noticed_at, last_contact_at, captures, photos)
            values (?, ?, ?, now(), now(), 4, 6)
            """)
        .params(device, made.wangmin().id(), UUID.randomUUID())
        .update();
    signIn(made.zhanghua());
    navigate(PhonesView.class);
    assertThat(cards().getFirst()).contains("王敏", "内容被清空过", "4 份记录、6 张照片", "本人还没看到");
    jdbc.sql("update device_emptied set seen_at = now() where device_id = ?")
        .param(device)
        .update();
    navigate(PhonesView.class);
    assertThat(cards().getFirst()).contains("本人已知道");
  }

  @Test
  void a_device_is_closed_from_here_and_its_person_is_one_tap_away() {
    UUID device = phone(made.wangmin(), 1, "30 hours", 1_000_000_000L);
    signIn(made.zhanghua());
    navigate(PhonesView.class);
    press("停用此设备");
    press("停用");
    assertThat($(Notice.class).single().getElement().getTextRecursively()).contains("已停用");
    assertThat(cards().getFirst()).contains("停用中", "1 份记录", "超过一天未送达", "照常收下");
    jdbc.sql("update device_closed set forgotten_at = now() where device_id = ?")
        .param(device)
        .update();
    navigate(PhonesView.class);
    assertThat(cards().getFirst()).contains("已停用", "清除").doesNotContain("停用中");
    assertThat($(RouterLink.class).withText("王敏").single().getHref())
        .isEqualTo("people/" + made.wangmin().id());
  }

  @Test
  void nobody_sees_the_phones_of_others_people_and_an_empty_page_says_what_to_do() {
    phone(made.zhanghua(), 1, "30 hours", 1_000_000_000L);
    signIn(made.zhanghua());
    navigate(PhonesView.class);
    assertThat($(DeviceCard.class).all()).as("her own stands on her own page").isEmpty();
    assertThat($(EmptyState.class).single().getElement().getTextRecursively()).contains("登录");
  }

  @Test
  void an_administrator_sees_those_of_the_whole_estate_and_of_no_other() {
    phone(made.zhanghua(), 1, "30 hours", 1_000_000_000L);
    phone(estates.make().wangmin(), 1, "30 hours", 1_000_000_000L);
    signIn(made.admin());
    navigate(PhonesView.class);
    assertThat(cards()).singleElement().asString().contains("张华");
  }

  private UUID phone(Person person, int captures, String since, long free) {
    UUID device = UUID.randomUUID();
    tokens.issue(
        person,
        device,
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_4) Version/18.4 Mobile Safari/604.1",
        Instant.now());
    jdbc.sql(
            """
            insert into device_contact (device_id, account_id, at, app_version, free_bytes, waiting_captures,
              waiting_photos, oldest_waiting_at, persisted)
            values (?, ?, now(), '0.5', ?, ?, 0, now() - ?::interval, false)
            """)
        .params(device, person.id(), free, captures, since)
        .update();
    return device;
  }

  private List<String> cards() {
    return $(DeviceCard.class).all().stream()
        .map(card -> card.getElement().getTextRecursively())
        .toList();
  }

  private void press(String words) {
    test($(NativeButton.class).withText(words).single()).click();
  }
}
