package app.courtyard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.Visitor;
import app.courtyard.people.Department;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CourtyardTest
class FrontDoorTest {

  private static final String LABEL = "/q/" + "a2".repeat(16);

  @Autowired private TestEstate estates;
  @LocalServerPort private int port;

  private TestEstate.Made made;

  @BeforeEach
  void anEstate() {
    made = estates.make();
  }

  @Test
  void everybody_arrives_where_their_work_begins() {
    assertThat(leadsTo(new Visitor(port).signIn(made.wangmin()), "/home")).endsWith("/field");
    Person lead = estates.lead(made.id(), Department.ENGINEERING);
    assertThat(leadsTo(new Visitor(port).signIn(lead), "/home")).endsWith("/field");
    assertThat(leadsTo(new Visitor(port).signIn(made.zhanghua()), "/home")).endsWith("/log");
    assertThat(leadsTo(new Visitor(port).signIn(made.admin()), "/home")).endsWith("/import");
    Person frontDesk = estates.account(made.id(), "qiantai", "前台", Role.FRONT_DESK, null);
    assertThat(leadsTo(new Visitor(port).signIn(frontDesk), "/home")).endsWith("/requests/new");
  }

  @Test
  void a_label_leads_to_its_place_on_the_phone_when_somebody_is_signed_in() {
    var wangmin = new Visitor(port).signIn(made.wangmin());
    assertThat(leadsTo(wangmin, LABEL)).endsWith("/field" + LABEL);
    assertThat(leadsTo(wangmin, "/q/NONSENSE")).endsWith("/field/q/unknown");
  }

  @Test
  void nobody_is_asked_to_sign_in_first() {
    assertThat(leadsTo(new Visitor(port), "/home")).endsWith("/login");
    assertThat(leadsTo(new Visitor(port), LABEL)).endsWith("/login");
  }

  private static String leadsTo(Visitor visitor, String path) {
    var answer = visitor.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow();
  }
}
