package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** A picture that cannot be kept is refused in clear words, and stays on the phone. */
class RefusedPhotoTest extends SyncTest {

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
          new byte[0],
          "GIF89a-and-more".getBytes(),
          "<svg/>".getBytes(),
          Arrays.copyOf(jpeg, 100),
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

  private static void assertStored(HttpResponse<String> answer, TestPicture picture) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(Phone.json(answer).get("courtyard").asString()).isEqualTo("photo");
    assertThat(Phone.json(answer).get("sha256").asString()).isEqualTo(picture.sha256());
  }
}
