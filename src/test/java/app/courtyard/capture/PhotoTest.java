package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Pictures: words first, pictures after or before, each once and as it was sent. */
class PhotoTest extends SyncTest {

  @Autowired PhotoStore store;

  @Test
  void a_receipt_names_what_is_missing_until_the_last_picture_is_here() {
    TestPicture first = TestPicture.jpeg();
    TestPicture second = TestPicture.make("png", 40, 30);
    String capture = here().photos(first, second, first).json();
    assertThat(missing(capture)).containsExactly(first.sha256(), second.sha256());
    assertStored(phone.put(token, second.sha256(), second.bytes()), second);
    assertThat(missing(capture)).containsExactly(first.sha256());
    assertStored(phone.put(token, first.sha256(), first.bytes()), first);
    assertThat(missing(capture)).isEmpty();
  }

  @Test
  void a_picture_may_come_before_its_capture() {
    TestPicture picture = TestPicture.jpeg();
    assertStored(phone.put(token, picture.sha256(), picture.bytes()), picture);
    assertThat(missing(here().photos(picture).json())).isEmpty();
  }

  @Test
  void a_held_capture_gets_its_pictures_too_even_under_a_revoked_token() {
    TestPicture picture = TestPicture.jpeg();
    String capture = here().with("form", "never.issued").photos(picture).json();
    assertThat(missing(capture)).containsExactly(picture.sha256());
    devices.close(estate.wangmin().id(), null, estate.zhanghua().id(), java.time.Instant.now());
    assertStored(phone.put(token, picture.sha256(), picture.bytes()), picture);
    assertThat(missing(capture)).isEmpty();
  }

  @Test
  void the_bytes_are_kept_as_they_were_sent_and_a_repeat_is_harmless() throws IOException {
    TestPicture picture = TestPicture.jpeg();
    for (int i = 0; i < 3; i++) {
      assertStored(phone.put(token, picture.sha256(), picture.bytes()), picture);
    }
    try (var kept = store.open(estate.id(), picture.sha256())) {
      assertThat(kept.readAllBytes()).isEqualTo(picture.bytes());
    }
    assertThat(
            jdbc.sql("select bytes, media_type, width, height from photo where sha256 = ?")
                .param(picture.sha256())
                .query()
                .singleRow()
                .values())
        .containsExactly(picture.bytes().length, "image/jpeg", 800, 600);
  }

  @Test
  void the_same_picture_sent_many_times_at_once_is_there_once() throws Exception {
    TestPicture picture = TestPicture.jpeg();
    Callable<HttpResponse<String>> put = () -> phone.put(token, picture.sha256(), picture.bytes());
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var answer : threads.invokeAll(Collections.nCopies(8, put))) {
        assertStored(answer.get(), picture);
      }
    }
  }

  private java.util.List<String> missing(String capture) {
    return phone
        .send(token, capture)
        .getFirst()
        .get("missing")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  private static void assertStored(HttpResponse<String> answer, TestPicture picture) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(Phone.json(answer).get("courtyard").asString()).isEqualTo("photo");
    assertThat(Phone.json(answer).get("sha256").asString()).isEqualTo(picture.sha256());
  }
}
