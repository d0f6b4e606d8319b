package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Under whose name a call comes: the upload token says it, and nothing else. */
class TokenTest extends SyncTest {

  @Test
  void without_a_token_or_with_one_that_was_never_given_nothing_is_taken() {
    byte[] call = Phone.sendRequest(Instant.now(), here().json());
    var none = phone.request("/api/field/captures").POST(BodyPublishers.ofByteArray(call));
    assertRefused(phone.call(none), 401, "no-token");
    assertRefused(phone.sendRaw("never-given", call), 401, "unknown-token");
    assertRefused(phone.sendRaw("nicht ganz", call), 401, "unknown-token");
    var picture = TestPicture.jpeg();
    assertRefused(
        phone.put("never-given", picture.sha256(), picture.bytes()), 401, "unknown-token");
  }

  @Test
  void a_good_token_needs_no_session() {
    phone.loseSession();
    assertThat(phone.send(token, here().json()).getFirst().get("state").asString())
        .isEqualTo("accepted");
    assertThat(phone.session().get("person").isNull()).isTrue();
  }

  @Test
  void what_one_person_captured_goes_under_their_token_while_another_is_signed_in_at_the_device() {
    Phone shared = new Phone(port).signIn(estate.wangmin());
    String wangmins = shared.uploadToken();
    shared.post("/api/session/sign-out", "");
    shared.signIn(estate.liqiang());
    TestCapture capture = here();
    assertThat(shared.send(wangmins, capture.json()).getFirst().get("state").asString())
        .isEqualTo("accepted");
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
}
