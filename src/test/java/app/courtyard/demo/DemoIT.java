package app.courtyard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.Application;
import app.courtyard.people.DemoLogins;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** The demo as ./run starts it, on a database of its own. */
class DemoIT {

  @TempDir static Path data;

  /** Of two weeks, six days have all that is in them. */
  private static final int DAYS = 6;

  @Test
  void the_first_start_has_days_of_life_behind_it_and_work_due_today() {
    try (var demo =
        new SpringApplication(Application.class)
            .run(
                "--spring.profiles.active=demo",
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--courtyard.data=" + data,
                "--courtyard.demo.days=" + DAYS)) {
      var jdbc = demo.getBean(JdbcClient.class);
      assertThat(count(jdbc, "round where finished_at is not null")).isGreaterThan(60);
      assertThat(count(jdbc, "task where day = (now() at time zone 'Asia/Shanghai')::date"))
          .isGreaterThan(10);
      assertThat(count(jdbc, "capture where state = 'held'")).isEqualTo(10);
      assertThat(count(jdbc, "(select distinct sha256 from photo) p")).isBetween(60L, 200L);
      assertThat(count(jdbc, "(select distinct severity from finding where gone_at is null) f"))
          .isGreaterThan(1);
      assertThat(count(jdbc, "finding where gone_at is not null")).isGreaterThan(15);
      assertThat(count(jdbc, "record where arrival = 'hand'")).isGreaterThan(8);
      assertThat(count(jdbc, "review")).isGreaterThan(40);
      assertThat(count(jdbc, "absence a join substitution s using (change_id)")).isEqualTo(1);
      assertThat(count(jdbc, "handover")).isEqualTo(1);
      assertThat(count(jdbc, "device_contact")).isEqualTo(7);
      assertThat(count(jdbc, "device_contact where waiting_captures > 0")).isEqualTo(1);
      assertThat(count(jdbc, "device_emptied where captures > 0")).isEqualTo(1);
      assertThat(count(jdbc, "review where verdict = 'returned' and corrected_at is not null"))
          .isGreaterThan(0);
      assertThat(count(jdbc, "review where answered_at is not null")).isGreaterThan(0);
      assertThat(
              count(
                  jdbc,
                  "review where verdict = 'returned' and corrected_at is null and answered_at is null"))
          .isBetween(1L, 8L);
      assertThat(count(jdbc, "case_file where closed_at is not null")).isGreaterThan(2);
      assertThat(count(jdbc, "case_file where closed_at is null")).isGreaterThan(4);
      assertThat(count(jdbc, "case_file where response_met_at is null")).isGreaterThan(3);
      assertThat(count(jdbc, "(select distinct state from case_file) s")).isGreaterThan(2);
      String engineering =
          "(select distinct state from case_file where department = 'engineering' and closed_at is null) s";
      assertThat(count(jdbc, engineering)).isGreaterThan(2);
      assertThat(count(jdbc, "request")).isGreaterThan(30);
      assertThat(count(jdbc, "request where open")).isEqualTo(2);
      assertThat(count(jdbc, "(select distinct kind from request) k")).isGreaterThan(3);
      assertThat(
              count(
                  jdbc,
                  "request r join case_file c on c.estate_id = r.estate_id and c.id = r.case_id where c.closed_at is not null"))
          .isGreaterThan(3);
      assertThat(count(jdbc, "record where voids is not null")).isGreaterThan(0);
      assertThat(count(jdbc, "place where picture_sha256 is not null")).isEqualTo(8);
      assertThat(count(jdbc, "place_code where retired_at is null and printed_at is null"))
          .isBetween(10L, 100L);
      assertThat(count(jdbc, "place_code where reported_at > printed_at")).isGreaterThan(0);
      var signingIn = demo.getBean("signingIn", AuthenticationProvider.class);
      assertThat(demo.getBean(DemoLogins.class).logins())
          .allSatisfy(
              login ->
                  signingIn.authenticate(
                      new UsernamePasswordAuthenticationToken(
                          login.loginName(), login.password())));
    }
  }

  private static long count(JdbcClient jdbc, String what) {
    return jdbc.sql("select count(*) from " + what).query(Long.class).single();
  }
}
