package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is shown of a picture, and to whom. */
class PhotoViewTest extends SyncTest {

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
    assertThat(new Phone(port).signIn(estate.zhanghua()).bytes(address).statusCode())
        .isEqualTo(200);
    assertThat(new Phone(port).signIn(estate.liqiang()).bytes(address).statusCode()).isEqualTo(404);
    assertThat(new Phone(port).signIn(estates.make().wangmin()).bytes(address).statusCode())
        .isEqualTo(404);
  }

  @Test
  void the_desk_shows_a_records_picture_with_its_watermark() throws IOException {
    TestPicture picture = TestPicture.make("jpg", 2_400, 1_800);
    TestCapture capture = here().photos(picture);
    phone.put(token, picture.sha256(), picture.bytes());
    phone.send(token, capture.json());
    Phone desk = new Phone(port).signIn(estate.zhanghua());
    String address = "/photos/" + capture.id() + "/1";
    var large = desk.bytes(address);
    assertThat(large.statusCode()).as(new String(large.body())).isEqualTo(200);
    assertThat(large.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(large.headers().firstValue("Cache-Control").orElseThrow()).contains("private");
    var shown = ImageIO.read(new ByteArrayInputStream(large.body()));
    assertThat(shown.getWidth()).isEqualTo(1_600);
    assertThat(brightPixels(shown, shown.getHeight() - 160)).isGreaterThan(2_000);
    var small = ImageIO.read(new ByteArrayInputStream(desk.bytes(address + "?size=small").body()));
    assertThat(small.getWidth()).isEqualTo(480);
    assertThat(desk.bytes("/photos/" + capture.id() + "/2").statusCode()).isEqualTo(404);
    assertThat(new Phone(port).signIn(estate.liqiang()).bytes(address).statusCode()).isEqualTo(404);
    assertThat(new Phone(port).bytes(address).statusCode()).isEqualTo(302);
  }

  private static long brightPixels(BufferedImage image, int fromRow) {
    return IntStream.range(fromRow, image.getHeight())
        .mapToLong(
            y ->
                IntStream.range(0, image.getWidth())
                    .filter(x -> (image.getRGB(x, y) & 0xFF) > 220)
                    .count())
        .sum();
  }
}
