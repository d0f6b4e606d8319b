package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.TestEstate;
import app.courtyard.people.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Tokens, sessions and whole calls: a 4xx only for what is not ours, and always JSON. */
@SyncTest
class CallTest {

  @LocalServerPort int port;
  @Autowired TestEstate estates;
  @Autowired SyncForms.Told told;
  @Autowired JdbcClient jdbc;

  private TestEstate.Made estate;
  private Phone phone;
  private String token;

  @BeforeEach
  void sign_in() {
    estate = estates.make();
    phone = new Phone(port).signIn(estate.wangmin());
    token = phone.uploadToken();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "{\"captures\":", "[]", "{}", "{\"captures\":\"x\"}", "null"})
  void what_is_no_call_of_ours_is_refused_as_not_json(String body) {
    assertRefused(phone.sendRaw(token, body.getBytes(StandardCharsets.UTF_8)), 400, "not-json");
  }

  @Test
  void a_call_of_1_MiB_is_taken_and_one_byte_more_is_refused() {
    byte[] call = Phone.sendRequest(Instant.now(), here().json());
    byte[] largest = Arrays.copyOf(call, CapturesController.MOST_BYTES);
    Arrays.fill(largest, call.length, largest.length, (byte) ' ');
    assertThat(phone.sendRaw(token, largest).statusCode()).isEqualTo(200);
    byte[] larger = Arrays.copyOf(largest, largest.length + 1);
    larger[largest.length] = ' ';
    assertRefused(phone.sendRaw(token, larger), 413, "too-large");
    var unannounced =
        phone.request("/api/field/captures")
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(larger)));
    assertRefused(phone.call(unannounced), 413, "too-large");
  }

  @Test
  void fifty_captures_get_fifty_receipts_and_of_more_the_first_fifty() {
    String[] captures = IntStream.range(0, 51).mapToObj(i -> here().json()).toArray(String[]::new);
    assertThat(phone.send(token, Arrays.copyOf(captures, 50))).hasSize(50);
    var receipts = phone.send(token, captures);
    assertThat(receipts).hasSize(50);
    assertThat(receipts.getLast().get("content").asString()).isEqualTo(Hashes.sha256(Hashes.utf8(captures[49])));
  }

  @Test
  void what_a_call_says_of_the_device_never_costs_a_capture() {
    String call =
        Phone.JSON.writeValueAsString(
            Phone.JSON
                .createObjectNode()
                .put("sentAt", "yesterday")
                .put("app", "x".repeat(500))
                .put("freeBytes", "much")
                .put("waiting", 7)
                .set("captures", Phone.JSON.createArrayNode().add(here().json())));
    JsonNode answer = Phone.json(phone.sendRaw(token, call.getBytes(StandardCharsets.UTF_8)));
    assertThat(answer.get("courtyard").asString()).isEqualTo("receipts");
    assertThat(Instant.parse(answer.get("serverTime").asString())).isBeforeOrEqualTo(Instant.now());
    assertThat(answer.at("/receipts/0/state").asString()).isEqualTo("accepted");
  }

  @Test
  void a_capture_that_is_sent_as_an_object_counts_by_the_json_that_it_is() {
    String call = "{\"captures\":[" + here().json() + "]}";
    JsonNode receipt = Phone.json(phone.sendRaw(token, call.getBytes(StandardCharsets.UTF_8))).at("/receipts/0");
    assertThat(receipt.get("state").asString()).isEqualTo("accepted");
  }

  @Test
  void without_a_token_or_with_one_that_was_never_given_nothing_is_taken() {
    byte[] call = Phone.sendRequest(Instant.now(), here().json());
    var none = phone.request("/api/field/captures").POST(BodyPublishers.ofByteArray(call));
    assertRefused(phone.call(none), 401, "no-token");
    assertRefused(phone.sendRaw("never-given", call), 401, "unknown-token");
    assertRefused(phone.sendRaw("nicht ganz", call), 401, "unknown-token");
    var picture = TestPicture.jpeg();
    assertRefused(phone.put("never-given", picture.sha256(), picture.bytes()), 401, "unknown-token");
  }

  @Test
  void a_good_token_needs_no_session() {
    phone.loseSession();
    assertThat(phone.send(token, here().json()).getFirst().get("state").asString()).isEqualTo("accepted");
    assertThat(phone.session().get("person").isNull()).isTrue();
  }

  @Test
  void what_one_person_captured_goes_under_their_token_while_another_is_signed_in_at_the_device() {
    Phone shared = new Phone(port).signIn(estate.wangmin());
    String wangmins = shared.uploadToken();
    shared.post("/api/session/sign-out", "");
    shared.signIn(estate.liqiang());
    TestCapture capture = here();
    assertThat(shared.send(wangmins, capture.json()).getFirst().get("state").asString()).isEqualTo("accepted");
    assertThat(told.records)
        .filteredOn(record -> record.id().equals(capture.id()))
        .singleElement()
        .satisfies(record -> assertThat(record.person()).isEqualTo(estate.wangmin()));
  }

  @Test
  void an_upload_token_opens_nothing_but_the_intake() {
    phone.loseSession();
    for (String path : new String[] {"/api/field/pack", "/api/field/photos/" + "0".repeat(64)}) {
      var withToken = phone.request(path).header("Authorization", "Bearer " + token).GET();
      assertRefused(phone.call(withToken), 401, "sign-in");
    }
  }

  @Test
  void a_write_with_the_session_needs_its_csrf_token() {
    var bare = phone.request("/api/session/upload-token").POST(BodyPublishers.noBody());
    assertRefused(phone.call(bare), 403, "csrf");
  }

  @Test
  void who_must_change_the_initial_password_gets_neither_pack_nor_token() {
    var person = estates.account(estate.id(), "neu", "新人", Role.AMBASSADOR, null);
    Phone fresh = new Phone(port);
    jdbc.sql("update account set must_change_password = true where id = ?").param(person.id()).update();
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
    assertThat(cookie).startsWith("courtyard-device=").contains("HttpOnly", "SameSite=Lax", "Max-Age=34560000");
    assertThat(stranger.get("/api/session").headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    JsonNode person = phone.session().get("person");
    assertThat(person.get("id").asString()).isEqualTo(estate.wangmin().id().toString());
    assertThat(person.get("role").asString()).isEqualTo("ambassador");
    assertThat(person.get("language").asString()).isEqualTo("zh");
    assertThat(person.get("theme").asString()).isEqualTo("system");
  }

  @Test
  void a_person_chooses_language_and_light() {
    JsonNode after = Phone.json(phone.post("/api/session/preferences", "{\"language\":\"en\",\"theme\":\"dark\"}"));
    assertThat(after.at("/person/language").asString()).isEqualTo("en");
    assertThat(phone.session().at("/person/theme").asString()).isEqualTo("dark");
    assertRefused(
        phone.post("/api/session/preferences", "{\"language\":\"de\",\"theme\":\"dark\"}"), 400, "unknown-value");
    assertRefused(phone.post("/api/session/preferences", "{"), 400, "not-json");
  }

  @Test
  void a_call_that_there_is_not_is_answered_in_json_too() {
    assertRefused(phone.get("/api/field/nothing"), 404, "no-such-call");
    assertRefused(phone.post("/api/field/pack", "{}"), 404, "no-such-call");
    assertRefused(new Phone(port).get("/api/nothing"), 401, "sign-in");
  }

  @Test
  void signing_out_ends_the_session_and_not_the_token() {
    assertThat(phone.post("/api/session/sign-out", "").statusCode()).isEqualTo(204);
    assertThat(phone.session().get("person").isNull()).isTrue();
    assertRefused(phone.get("/api/field/pack"), 401, "sign-in");
    assertThat(phone.send(token, here().json()).getFirst().get("state").asString()).isEqualTo("accepted");
  }

  private TestCapture here() {
    return TestCapture.at(estate.haitang().checkpoint());
  }

  static void assertRefused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
    assertThat(Phone.json(answer).get("code").asString()).isEqualTo(code);
    assertThat(Phone.json(answer).get("message").asString()).isNotBlank();
  }
}
