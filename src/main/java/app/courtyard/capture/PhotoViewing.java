package app.courtyard.capture;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;

/** Pictures for those who may see them. */
@Service
class PhotoViewing {

  private final ShownPhotos photos;
  private final Sites sites;
  private final OwnPictures ownPictures;
  private final PhotoCopies copies;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Clock clock;

  PhotoViewing(
      ShownPhotos photos,
      Sites sites,
      OwnPictures ownPictures,
      PhotoCopies copies,
      Responsibilities responsibilities,
      Estates estates,
      Clock clock) {
    this.photos = photos;
    this.sites = sites;
    this.ownPictures = ownPictures;
    this.copies = copies;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.clock = clock;
  }

  /** Of a record, or of a place. */
  Optional<byte[]> smallCopy(Person viewer, String sha256) {
    return reach(viewer)
        .flatMap(
            reach ->
                photos
                    .find(viewer, reach, sha256)
                    .map(photo -> copies.copy(photo, PhotoCopies.Size.SMALL))
                    .or(() -> ofPlace(reach, sha256)));
  }

  private Optional<byte[]> ofPlace(Reach reach, String sha256) {
    return Optional.of(sha256)
        .filter(hash -> sites.look(reach, hash))
        .map(hash -> ownPictures.copy(reach.estateId(), hash, OwnPictures.SMALL));
  }

  Optional<byte[]> copy(Person viewer, UUID record, int number, PhotoCopies.Size size) {
    return reach(viewer)
        .flatMap(reach -> photos.find(viewer, reach, record, number))
        .map(photo -> copies.copy(photo, size));
  }

  /** Empty for those who work in no estate, or may not see records. */
  private Optional<Reach> reach(Person viewer) {
    return Optional.ofNullable(viewer.estateId())
        .filter(estate -> viewer.may(Permissions.SEE_RECORDS))
        .map(
            estate -> responsibilities.reachOf(viewer, estates.get(estate).dayOf(clock.instant())));
  }

  /** What a record's picture shows never changes; it is the viewer's alone. */
  static ResponseEntity<byte[]> asJpeg(byte[] copy) {
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Disposition", "inline; filename=\"photo.jpg\"")
        .body(copy);
  }
}
