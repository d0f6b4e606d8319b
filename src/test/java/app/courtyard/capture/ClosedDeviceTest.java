package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.team.DeviceKeeping;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * A device that is closed to somebody, as a lost one: what was captured there before is let in, the
 * desk sees what still waits, and in the end it forgets.
 */
class ClosedDeviceTest extends SyncTest {

  @Autowired DeviceKeeping keeping;

  private UUID device;

  @BeforeEach
  void a_device_that_is_closed_to_her() {
    send(here().json());
    device = keeping.of(estate.zhanghua(), me()).getFirst().id();
    keeping.close(estate.zhanghua(), me(), device);
  }

  @Test
  void what_was_captured_before_is_let_in_with_its_pictures_and_what_came_after_is_held() {
    TestPicture picture = TestPicture.jpeg();
    String before = here().photos(picture).json();
    assertAccepted(send(before));
    assertThat(phone.put(token, picture.sha256(), picture.bytes()).statusCode()).isEqualTo(200);
    assertThat(send(before).get("missing")).isEmpty();

    String after = here().with("capturedAt", Instant.now().plusSeconds(1).toString()).json();
    assertHeld(send(after), "token-revoked");
    assertAccepted(send(before));
  }

  @Test
  void a_clock_that_may_have_been_set_back_proves_no_time_before_the_closing() {
    assertHeld(send(here().with("clock", "uncertain").json()), "token-revoked");
  }

  @Test
  void after_a_week_nothing_more_is_let_in() {
    jdbc.sql("update device_closed set closed_at = now() - interval '8 days' where device_id = ?")
        .param(device)
        .update();
    var captured = Instant.now().minus(Closing.LASTS).minusSeconds(100_000);
    var old = here().with("startedAt", captured.toString()).with("capturedAt", captured.toString());
    assertThat(codes(send(old.json()))).contains("token-revoked");
  }

  @Test
  void the_desk_sees_what_waits_until_the_device_has_forgotten_and_then_its_token_is_revoked() {
    assertThat(keeping.of(estate.zhanghua(), me()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.closing()).isTrue();
              assertThat(one.waitingCaptures()).isPositive();
            });
    JsonNode told = call(false);
    assertThat(told.get("closed").asBoolean()).isTrue();
    assertThat(phone.session().get("closedTo"))
        .singleElement()
        .satisfies(one -> assertThat(one.asString()).isEqualTo(me().toString()));

    assertThat(call(true).get("closed").asBoolean()).isTrue();
    assertThat(call(true).get("closed").asBoolean()).as("said again").isTrue();
    assertThat(keeping.of(estate.zhanghua(), me()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.closing()).isFalse();
              assertThat(one.closed()).isTrue();
              assertThat(one.forgottenAt()).isNotNull();
            });
    assertThat(phone.session().get("closedTo")).isEmpty();
    assertHeld(send(here().json()), "token-revoked");
  }

  @Test
  void nobody_is_signed_in_on_it_in_this_name_nor_by_what_it_remembers() {
    assertThat(phone.session().get("person").isNull()).isTrue();
    assertRefused(phone.get("/api/field/pack"), 401, "sign-in");
    assertRefused(phone.post("/api/session/upload-token", ""), 401, "sign-in");
    assertThat(phone.get("/home").headers().firstValue("Location").orElse("")).contains("/login");
    phone.loseSessionCookie();
    assertRefused(phone.get("/api/field/pack"), 401, "sign-in");
    Phone another = new Phone(port).signIn(estate.wangmin());
    assertThat(another.get("/api/field/pack").statusCode()).as("elsewhere").isEqualTo(200);
  }

  @Test
  void signing_in_on_it_with_the_password_opens_it_again_and_what_waited_comes_in() {
    phone.signIn(estate.wangmin());
    assertThat(phone.session().at("/person/id").asString()).isEqualTo(me().toString());
    assertThat(phone.session().get("closedTo")).isEmpty();
    assertThat(call(true).get("closed").asBoolean()).as("said too late").isFalse();
    assertAccepted(send(here().with("capturedAt", Instant.now().toString()).json()));
    assertThat(keeping.of(estate.zhanghua(), me())).noneMatch(PersonDevice::closed);
  }

  @Test
  void when_it_has_forgotten_signing_in_gets_a_new_token() {
    call(true);
    phone.signIn(estate.wangmin());
    assertThat(phone.session().get("tokenRevoked").asBoolean()).isTrue();
    token = phone.uploadToken();
    assertAccepted(send(here().json()));
  }

  @Test
  void another_person_at_the_same_device_goes_on() {
    phone.signIn(estate.liqiang());
    String his = phone.uploadToken();
    assertThat(phone.get("/api/field/pack").statusCode()).isEqualTo(200);
    assertThat(phone.send(his, TestCapture.nowhere().json())).hasSize(1);
    assertThat(phone.session().get("closedTo")).as("hers is still to be forgotten").hasSize(1);
    assertThat(keeping.of(estate.zhanghua(), me())).allMatch(PersonDevice::closed);
  }

  private JsonNode call(boolean forgotten) {
    String body =
        "{\"sentAt\":\"%s\",\"app\":\"test 1.0\",\"waiting\":{\"captures\":0,\"photos\":0},\"forgotten\":%s,\"captures\":[]}"
            .formatted(Instant.now(), forgotten);
    return Phone.json(phone.sendRaw(token, body.getBytes(StandardCharsets.UTF_8)));
  }
}
