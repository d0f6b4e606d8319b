package app.courtyard.premises;

import app.courtyard.capture.OwnPictures;
import app.courtyard.capture.PhotoRefused;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** What places look like. */
@Service
public class PlacePictures {

  private final OwnPictures pictures;
  private final PlaceKeeping keeping;
  private final KeptPlaces places;

  PlacePictures(OwnPictures pictures, PlaceKeeping keeping, KeptPlaces places) {
    this.pictures = pictures;
    this.keeping = keeping;
    this.places = places;
  }

  /**
   * In place of the one before.
   *
   * @throws PhotoRefused when it is no picture that can be kept
   * @throws AccessDeniedException when the place is out of reach
   */
  public void set(Person by, UUID place, InputStream picture) throws IOException {
    by.mustBeAllowed(Permissions.KEEP_ESTATE);
    keeping.setPicture(by, place, pictures.keep(by, picture));
  }

  public void remove(Person by, UUID place) {
    keeping.setPicture(by, place, null);
  }

  /** A JPEG; empty where there is none, or no such place within reach. */
  Optional<byte[]> find(Person viewer, UUID place, boolean small) {
    return places
        .find(viewer, place)
        .map(KeptPlace::picture)
        .map(
            hash ->
                pictures.copy(
                    viewer.estate(), hash, small ? OwnPictures.SMALL : OwnPictures.LARGEST));
  }
}
