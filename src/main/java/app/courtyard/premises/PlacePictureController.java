package app.courtyard.premises;

import app.courtyard.people.CurrentPerson;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a place looks like, for the desk half: {@code /places/{place}/picture?size=small&v={hash}}.
 */
@RestController
class PlacePictureController {

  private final PlacePictures pictures;
  private final CurrentPerson current;

  PlacePictureController(PlacePictures pictures, CurrentPerson current) {
    this.pictures = pictures;
    this.current = current;
  }

  /**
   * @param size small (480 pixels on the long edge) or large (1,600)
   */
  @GetMapping("/places/{placeId}/picture")
  ResponseEntity<byte[]> show(
      @PathVariable UUID placeId, @RequestParam(defaultValue = "large") String size) {
    return pictures
        .find(current.get(), placeId, size.equals("small"))
        .map(
            copy ->
                ResponseEntity.ok()
                    .contentType(MediaType.IMAGE_JPEG)
                    .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Disposition", "inline; filename=\"place.jpg\"")
                    .body(copy))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
