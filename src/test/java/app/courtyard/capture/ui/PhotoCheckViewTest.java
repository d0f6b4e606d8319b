package app.courtyard.capture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.TestWalk;
import app.courtyard.capture.PhotoCheck;
import app.courtyard.ui.EmptyState;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the operator's photo check found is seen at the desk too, and leads to the records. */
class PhotoCheckViewTest extends DeskTest {

  @Autowired private PhotoCheck check;
  @Autowired private TestWalk walk;
  @Autowired private JdbcClient jdbc;

  @Test
  void a_record_that_lacks_a_photo_is_named_among_what_is_held_and_one_tap_away() {
    UUID record = lackingAPhoto();
    check.run(found -> {});
    signIn(made.zhanghua());
    navigate(HeldView.class);
    assertThat($(RouterLink.class).all())
        .extracting(RouterLink::getText)
        .contains("1 条记录的照片不完整，点开查看");
    navigate(PhotoCheckView.class);
    FaultyRecordCard card = $(FaultyRecordCard.class).single();
    assertThat(card.getElement().getTextRecursively()).contains("王敏", "一直没送到 1 张");
    assertThat(card.getElement().getAttribute("href")).isEqualTo("records/" + record);
  }

  @Test
  void where_all_is_whole_the_page_says_so_and_when_that_was_seen() {
    lackingAPhoto();
    check.run(found -> {});
    signIn(made.liqiang());
    navigate(PhotoCheckView.class);
    assertThat($(FaultyRecordCard.class).all()).as("in another courtyard").isEmpty();
    assertThat($(EmptyState.class).single().getElement().getTextRecursively()).contains("照片都完整");
  }

  private UUID lackingAPhoto() {
    var finding =
        walk.finding(made.haitang().checkpoint(), Instant.now().minusSeconds(60), "minor", "井盖松动");
    walk.handIn(made.wangmin(), finding);
    jdbc.sql(
            """
            insert into record_photo (estate_id, capture_id, sha256, number, bytes, origin)
            values (?, ?, ?, 1, 1000, 'camera')
            """)
        .params(made.id(), finding.id(), UUID.randomUUID().toString().replace("-", "").repeat(2))
        .update();
    jdbc.sql("update record set received_at = received_at - interval '2 days' where id = ?")
        .param(finding.id())
        .update();
    return finding.id();
  }
}
