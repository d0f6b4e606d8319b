package app.courtyard.capture;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pictures of what is held: they stand in no record yet. */
@Component
class HeldPictures {

  private final JdbcClient jdbc;
  private final PhotoCopies copies;

  HeldPictures(JdbcClient jdbc, PhotoCopies copies) {
    this.jdbc = jdbc;
    this.copies = copies;
  }

  List<HeldPage.Photo> of(HandedIn capture) {
    Set<String> here = here(capture);
    return manifest(capture).stream()
        .map(photo -> new HeldPage.Photo(photo.number(), here.contains(photo.sha256())))
        .toList();
  }

  /** Its time, place and person are what the capture says; nobody has vouched for them yet. */
  Optional<byte[]> copy(HeldCapture shown, HandedIn capture, int number, boolean large) {
    Set<String> here = here(capture);
    List<PhotoInManifest> manifest = manifest(capture);
    return manifest.stream()
        .filter(photo -> photo.number() == number && here.contains(photo.sha256()))
        .findFirst()
        .map(
            photo ->
                new ShownPhoto(
                    capture.sender().estate(),
                    photo.sha256(),
                    number,
                    manifest.size(),
                    Objects.requireNonNullElse(
                        photo.takenAt(),
                        Objects.requireNonNullElse(shown.capturedAt(), shown.receivedAt())),
                    true,
                    shown.placeName(),
                    shown.accountName()))
        .map(photo -> copies.copy(photo, large ? PhotoCopies.Size.LARGE : PhotoCopies.Size.SMALL));
  }

  private static List<PhotoInManifest> manifest(HandedIn capture) {
    return capture.arriving().content() == null ? List.of() : capture.arriving().content().photos();
  }

  private Set<String> here(HandedIn capture) {
    return new HashSet<>(
        jdbc.sql("select sha256 from photo where estate_id = ? and sha256 = any(?)")
            .params(capture.sender().estate(), capture.arriving().pictures().toArray(String[]::new))
            .query(String.class)
            .list());
  }
}
