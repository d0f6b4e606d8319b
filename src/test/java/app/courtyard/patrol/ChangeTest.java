package app.courtyard.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ChangeTest {

  @Test
  void only_what_was_said_otherwise_has_changed_in_the_order_of_the_form() {
    var before = new TestVisit().answered(2, TestVisit.NINE);
    var after = new TestVisit();
    ((ObjectNode) after.answers.get("q5")).put("verdict", "fail").put("note", "灯坏");
    after.answers.remove("q2");
    assertThat(Change.between(before.answers, TestVisit.FORM, after.answers))
        .extracting(change -> change.question().id())
        .containsExactly("q2", "q5");
  }
}
