package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.people.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who is signed in on a device, and what a session is needed for. */
class SessionTest extends SyncTest {

  @Test
  void a_write_with_the_session_needs_its_csrf_token() {
    var bare = phone.request("/api/session/upload-token").POST(BodyPublishers.noBody());
    assertRefused(phone.call(bare), 403, "csrf");
  }

  @Test
  void who_must_change_the_initial_password_gets_neither_pack_nor_token() {
    var person = estates.account(estate.id(), "neu", "新人", Role.AMBASSADOR, null);
    Phone fresh = new Phone(port);
    jdbc.sql("update account set must_change_password = true where id = ?")
        .param(person.id())
        .update();
    fresh.enter(person);
    assertRefused(fresh.get("/api/field/pack"), 403, "change-password");
    assertRefused(fresh.post("/api/session/upload-token", ""), 403, "change-password");
  }

  @Test
  void who_does_not_work_on_site_gets_neither_pack_nor_token() {
    Phone admin = new Phone(port).signIn(estate.admin());
    assertRefused(admin.get("/api/field/pack"), 403, "not-allowed");
    assertRefused(admin.post("/api/session/upload-token", ""), 403, "not-allowed");
  }

  @Test
  void the_session_tells_who_is_signed_in_and_marks_the_device() {
    Phone stranger = new Phone(port);
    JsonNode nobody = stranger.session();
    assertThat(nobody.get("courtyard").asString()).isEqualTo("session");
    assertThat(nobody.get("person").isNull()).isTrue();
    assertThat(nobody.get("version").asString()).isNotBlank();
    var cookie = stranger.get("/api/session").headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .startsWith("courtyard-device=")
        .contains("HttpOnly", "SameSite=Lax", "Max-Age=34560000");
    assertThat(stranger.get("/api/session").headers().firstValue("Cache-Control").orElseThrow())
        .contains("no-store");
    JsonNode person = phone.session().get("person");
    assertThat(person.get("id").asString()).isEqualTo(estate.wangmin().id().toString());
    assertThat(person.get("role").asString()).isEqualTo("ambassador");
    assertThat(person.get("language").asString()).isEqualTo("zh");
    assertThat(person.get("theme").asString()).isEqualTo("system");
  }

  @Test
  void a_person_chooses_language_and_light() {
    JsonNode after =
        Phone.json(
            phone.post("/api/session/preferences", "{\"language\":\"en\",\"theme\":\"dark\"}"));
    assertThat(after.at("/person/language").asString()).isEqualTo("en");
    assertThat(phone.session().at("/person/theme").asString()).isEqualTo("dark");
    assertRefused(
        phone.post("/api/session/preferences", "{\"language\":\"de\",\"theme\":\"dark\"}"),
        400,
        "unknown-value");
    assertRefused(phone.post("/api/session/preferences", "{"), 400, "not-json");
  }

  @Test
  void a_call_that_there_is_not_is_answered_in_json_too() {
    assertRefused(phone.get("/api/field/nothing"), 404, "no-such-call");
    assertRefused(phone.post("/api/field/pack", "{}"), 404, "no-such-call");
    assertRefused(new Phone(port).get("/api/nothing"), 401, "sign-in");
  }

  @Test
  void nothing_is_done_of_a_call_that_was_meant_for_whoever_held_the_device_before() {
    JsonNode csrf = phone.session().get("csrf");
    for (boolean remembered : new boolean[] {false, true}) {
      if (remembered) {
        phone.loseSessionCookie();
      }
      var pack =
          phone.request("/api/field/pack").header("Courtyard-Person", estate.liqiang().id() + "");
      assertRefused(phone.call(pack.GET()), 409, "other-person");
    }
    for (String path : List.of("/api/session/upload-token", "/api/session/preferences")) {
      var write =
          phone
              .request(path)
              .header("Content-Type", "application/json")
              .header("Courtyard-Person", estate.liqiang().id() + "")
              .header(csrf.get("header").asString(), phone.session().at("/csrf/token").asString())
              .POST(BodyPublishers.ofString("{\"language\":\"en\",\"theme\":\"dark\"}"));
      assertRefused(phone.call(write), 409, "other-person");
    }
    var own = phone.request("/api/field/pack").header("Courtyard-Person", me().toString());
    assertThat(phone.call(own.GET()).statusCode()).isEqualTo(200);
    assertThat(phone.session().at("/person/theme").asString()).isEqualTo("system");
  }

  @Test
  void who_wished_to_be_remembered_gets_the_pack_when_the_session_is_over() {
    phone.loseSessionCookie();
    assertThat(phone.get("/api/field/pack").statusCode()).isEqualTo(200);
    assertThat(phone.session().at("/person/name").asString()).isEqualTo("王敏");
    assertThat(phone.uploadToken()).isNotBlank();
  }

  @Test
  void signing_out_ends_the_session_and_not_the_token() {
    assertThat(phone.post("/api/session/sign-out", "").statusCode()).isEqualTo(204);
    assertThat(phone.session().get("person").isNull()).isTrue();
    assertRefused(phone.get("/api/field/pack"), 401, "sign-in");
    assertThat(phone.send(token, here().json()).getFirst().get("state").asString())
        .isEqualTo("accepted");
  }
}
