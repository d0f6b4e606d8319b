package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.premises.PlaceKeeping;
import app.courtyard.premises.PlacePictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Pictures of what was found at a place, and of the place, when it lies somewhere else by now. */
class MovedPlaceTest extends SyncTest {

  @Autowired PlaceKeeping keeping;
  @Autowired PlacePictures pictures;

  @Test
  void who_answers_for_a_place_by_now_sees_what_is_open_there() {
    TestPicture picture = TestPicture.jpeg();
    String address = "/api/field/photos/" + picture.sha256();
    phone.put(token, picture.sha256(), picture.bytes());
    assertAccepted(send(here().photos(picture).json()));
    Phone other = new Phone(port).signIn(estate.liqiang());
    assertThat(other.bytes(address).statusCode()).isEqualTo(404);
    keeping.move(estate.admin(), estate.haitang().checkpoint(), estate.zijing().building());
    assertThat(other.bytes(address).statusCode()).isEqualTo(200);
    assertThat(phone.bytes(address).statusCode()).isEqualTo(200);
  }

  private JsonNode onThePhone() {
    String place = estate.haitang().checkpoint().toString();
    return Phone.json(phone.get("/api/field/pack"))
        .path("places")
        .valueStream()
        .filter(each -> each.path("id").asString().equals(place))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void of_a_places_picture_only_an_upright_copy_without_its_secrets_is_kept() throws IOException {
    byte[] lying = TestPicture.make("jpg", 2_400, 1_800).turned().bytes();
    pictures.set(estate.admin(), estate.haitang().checkpoint(), new ByteArrayInputStream(lying));
    Phone desk = new Phone(port).signIn(estate.zhanghua());
    byte[] shown = desk.bytes("/places/" + estate.haitang().checkpoint() + "/picture").body();
    var image = ImageIO.read(new ByteArrayInputStream(shown));
    String hash = onThePhone().path("picture").asString();
    assertThat(phone.bytes("/api/field/photos/" + hash).statusCode()).isEqualTo(200);
    assertThat(
            new Phone(port)
                .signIn(estate.liqiang())
                .bytes("/api/field/photos/" + hash)
                .statusCode())
        .isEqualTo(404);
    assertThat(image.getHeight()).isEqualTo(1_600);
    assertThat(image.getWidth()).isEqualTo(1_200);
    assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
  }
}
