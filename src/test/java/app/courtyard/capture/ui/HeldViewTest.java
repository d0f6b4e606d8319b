package app.courtyard.capture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.capture.Intake;
import app.courtyard.capture.Sender;
import app.courtyard.people.Person;
import app.courtyard.ui.EmptyState;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HeldViewTest extends DeskTest {

  @Autowired Intake intake;

  @Test
  void what_is_held_is_listed_with_who_and_why() {
    hold(made.wangmin());
    signIn(made.zhanghua());
    navigate(HeldView.class);
    String card = $(HeldCard.class).single().getElement().getTextRecursively();
    assertThat(card).contains("王敏", "内容读不出");
  }

  @Test
  void nobody_sees_what_others_answer_for() {
    hold(made.wangmin());
    signIn(made.liqiang());
    navigate(HeldView.class);
    assertThat($(HeldCard.class).all()).isEmpty();
    assertThat($(EmptyState.class).single()).isNotNull();
  }

  private void hold(Person person) {
    intake.take(Sender.of(person), Instant.now(), "{\"id\": 1}");
  }
}
