package app.courtyard.capture;

import static app.courtyard.capture.CallTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.TestEstate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Pictures: words first, pictures after or before, each once and as it was sent. */
@SyncTest
class PhotoTest {

  @LocalServerPort int port;
  @Autowired TestEstate estates;
  @Autowired JdbcClient jdbc;
  @Autowired PhotoStore store;
  @Autowired UploadTokens tokens;

  private TestEstate.Made estate;
  private Phone phone;
  private String token;

  @BeforeEach
  void sign_in() {
    estate = estates.make();
    phone = new Phone(port).signIn(estate.wangmin());
    token = phone.uploadToken();
  }

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
    tokens.revokeAllOf(estate.wangmin().id(), java.time.Instant.now());
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

  @Test
  void a_picture_under_another_hash_is_refused_also_when_the_right_one_is_here() {
    TestPicture picture = TestPicture.jpeg();
    TestPicture other = TestPicture.jpeg();
    assertRefused(phone.put(token, picture.sha256(), other.bytes()), 422, "wrong-hash");
    assertStored(phone.put(token, picture.sha256(), picture.bytes()), picture);
    assertRefused(phone.put(token, picture.sha256(), other.bytes()), 422, "wrong-hash");
    assertRefused(phone.put(token, picture.sha256(), new byte[0]), 422, "wrong-hash");
    assertRefused(phone.put(token, "ABC", picture.bytes()), 404, "not-a-hash");
  }

  @Test
  void what_is_no_picture_is_refused() {
    byte[] jpeg = TestPicture.jpeg().bytes();
    for (byte[] bytes :
        new byte[][] {
          new byte[0], "GIF89a-and-more".getBytes(), "<svg/>".getBytes(), Arrays.copyOf(jpeg, 100),
          Arrays.copyOf(TestPicture.make("png", 400, 300).bytes(), 500)
        }) {
      TestPicture picture = TestPicture.of(bytes);
      assertRefused(phone.put(token, picture.sha256(), bytes), 415, "not-a-picture");
    }
  }

  @Test
  void a_picture_of_8_MiB_is_taken_and_one_byte_more_is_refused() {
    byte[] jpeg = TestPicture.jpeg().bytes();
    TestPicture largest = TestPicture.of(Arrays.copyOf(jpeg, Photos.MOST_BYTES));
    TestPicture larger = TestPicture.of(Arrays.copyOf(jpeg, Photos.MOST_BYTES + 1));
    assertStored(phone.put(token, largest.sha256(), largest.bytes()), largest);
    assertRefused(phone.put(token, larger.sha256(), larger.bytes()), 413, "too-large");
  }

  @Test
  void a_picture_that_says_it_is_enormous_is_refused_before_it_is_decoded() {
    TestPicture bomb = TestPicture.of(claiming(7_072, 7_072));
    assertRefused(phone.put(token, bomb.sha256(), bomb.bytes()), 422, "too-many-pixels");
    TestPicture worse = TestPicture.of(claiming(1_000_000, 1_000_000));
    assertRefused(phone.put(token, worse.sha256(), worse.bytes()), 422, "too-many-pixels");
  }

  @Test
  void fifty_megapixels_are_decoded() {
    TestPicture large = TestPicture.make("png", 10_000, 5_000);
    assertStored(phone.put(token, large.sha256(), large.bytes()), large);
  }

  @Test
  void those_who_answer_there_see_a_small_copy_and_nobody_else() throws IOException {
    TestPicture picture = TestPicture.jpeg();
    TestCapture capture = here().photos(picture);
    phone.put(token, picture.sha256(), picture.bytes());
    String address = "/api/field/photos/" + picture.sha256();
    assertRefused(phone.get(address), 404, "no-photo");
    phone.send(token, capture.json());
    var copy = phone.bytes(address);
    assertThat(copy.headers().firstValue("Content-Type")).contains("image/jpeg");
    assertThat(copy.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(copy.headers().firstValue("Cache-Control").orElseThrow()).contains("private");
    assertThat(ImageIO.read(new ByteArrayInputStream(copy.body())).getWidth()).isEqualTo(480);
    assertThat(new Phone(port).signIn(estate.zhanghua()).bytes(address).statusCode()).isEqualTo(200);
    assertThat(new Phone(port).signIn(estate.liqiang()).bytes(address).statusCode()).isEqualTo(404);
    assertThat(new Phone(port).signIn(estates.make().wangmin()).bytes(address).statusCode()).isEqualTo(404);
  }

  @Test
  void the_desk_shows_a_records_picture_with_its_watermark() throws IOException {
    TestPicture picture = TestPicture.make("jpg", 2_400, 1_800);
    TestCapture capture = here().photos(picture);
    phone.put(token, picture.sha256(), picture.bytes());
    phone.send(token, capture.json());
    Phone desk = new Phone(port).signIn(estate.zhanghua());
    var large = desk.bytes("/photos/" + capture.id() + "/1");
    assertThat(large.statusCode()).as(new String(large.body())).isEqualTo(200);
    assertThat(large.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(large.headers().firstValue("Cache-Control").orElseThrow()).contains("private");
    var shown = ImageIO.read(new ByteArrayInputStream(large.body()));
    assertThat(shown.getWidth()).isEqualTo(1_600);
    assertThat(brightPixels(shown, shown.getHeight() - 160)).isGreaterThan(2_000);
    assertThat(ImageIO.read(new ByteArrayInputStream(desk.bytes("/photos/" + capture.id() + "/1?size=small").body())).getWidth())
        .isEqualTo(480);
    assertThat(desk.bytes("/photos/" + capture.id() + "/2").statusCode()).isEqualTo(404);
    assertThat(new Phone(port).signIn(estate.liqiang()).bytes("/photos/" + capture.id() + "/1").statusCode()).isEqualTo(404);
    assertThat(new Phone(port).bytes("/photos/" + capture.id() + "/1").statusCode()).isEqualTo(302);
  }

  private static long brightPixels(java.awt.image.BufferedImage image, int fromRow) {
    return java.util.stream.IntStream.range(fromRow, image.getHeight())
        .mapToLong(y -> java.util.stream.IntStream.range(0, image.getWidth()).filter(x -> (image.getRGB(x, y) & 0xFF) > 220).count())
        .sum();
  }

  /** A PNG whose head says how large it is; the rest is of a small one. */
  private static byte[] claiming(int width, int height) {
    byte[] png = TestPicture.make("png", 10, 10).bytes();
    ByteBuffer buffer = ByteBuffer.wrap(png);
    buffer.putInt(16, width).putInt(20, height);
    CRC32 sum = new CRC32();
    sum.update(png, 12, 17);
    buffer.putInt(29, (int) sum.getValue());
    return png;
  }

  private TestCapture here() {
    return TestCapture.at(estate.haitang().checkpoint());
  }

  private java.util.List<String> missing(String capture) {
    return phone.send(token, capture).getFirst().get("missing").valueStream().map(JsonNode::asString).toList();
  }

  private static void assertStored(HttpResponse<String> answer, TestPicture picture) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(Phone.json(answer).get("courtyard").asString()).isEqualTo("photo");
    assertThat(Phone.json(answer).get("sha256").asString()).isEqualTo(picture.sha256());
  }
}
