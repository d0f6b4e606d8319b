package app.courtyard.casework;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.TestWalk;
import app.courtyard.people.Department;
import app.courtyard.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CourtyardTest
class CasePagesTest {

  @Autowired private TestEstate estates;
  @Autowired private TestCases cases;
  @Autowired private TestWalk walk;
  @Autowired private CasePages pages;
  @Autowired private JdbcClient jdbc;
  private TestEstate.Made made;
  private UUID complaint;

  @BeforeEach
  void make() {
    made = estates.make();
    complaint =
        cases.open(
            made,
            made.haitang(),
            Instant.now().minusSeconds(3600),
            CaseKind.COMPLAINT,
            "noise.renovation",
            made.wangmin().id(),
            made.liqiang().id());
  }

  private CasePage page(Person by) {
    return pages.find(by, complaint).orElseThrow();
  }

  @Test
  void everybody_who_is_named_in_the_timeline_has_their_name() {
    cases.take(
        made,
        complaint,
        new CaseAct.Assign(made.zhanghua().id(), null),
        made.zhanghua().id(),
        null);
    cases.take(
        made, complaint, new CaseAct.Assign(null, Department.SECURITY), made.zhanghua().id(), null);
    assertThat(page(made.zhanghua()).names()).containsValues("李强", "张华").hasSize(2);
    assertThat(page(made.zhanghua()).timeline()).hasSize(3);
  }

  @Test
  void pictures_that_came_with_it_are_shown_within_reach_and_signatures_are_none() {
    var finding =
        walk.finding(made.haitang().checkpoint(), Instant.now().minusSeconds(60), "minor", "噪音");
    walk.handIn(made.wangmin(), finding);
    jdbc.sql("update case_file set record_id = ? where id = ?")
        .params(finding.id(), complaint)
        .update();
    picture(finding.id(), 1, "camera");
    picture(finding.id(), 2, "signature");
    assertThat(page(made.zhanghua()).pictures())
        .containsOnlyKeys(finding.id())
        .extractingByKey(finding.id())
        .isEqualTo(List.of(new CasePage.Picture(1, false)));
    assertThat(page(made.liqiang()).pictures()).isEmpty();
  }

  private void picture(UUID record, int number, String origin) {
    jdbc.sql(
            """
            insert into record_photo (estate_id, capture_id, sha256, number, bytes, origin)
            values (?, ?, ?, ?, 1000, ?)
            """)
        .params(made.id(), record, ("" + number).repeat(64), number, origin)
        .update();
  }
}
