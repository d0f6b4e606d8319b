package app.courtyard.capture;

import app.courtyard.people.CurrentPerson;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The pictures of a record for the desk half, with their watermark: {@code
 * /photos/{record}/{number}?size=small}.
 */
@RestController
class RecordPhotosController {

  private final PhotoViewing viewing;
  private final CurrentPerson current;

  RecordPhotosController(PhotoViewing viewing, CurrentPerson current) {
    this.viewing = viewing;
    this.current = current;
  }

  /**
   * @param number from 1, in the order of the capture's manifest
   * @param size small (480 pixels on the long edge) or large (1,600)
   */
  @GetMapping("/photos/{recordId}/{number}")
  ResponseEntity<byte[]> show(
      @PathVariable UUID recordId,
      @PathVariable int number,
      @RequestParam(defaultValue = "large") String size) {
    var wanted = size.equals("small") ? PhotoCopies.Size.SMALL : PhotoCopies.Size.LARGE;
    return viewing
        .copy(current.get(), recordId, number, wanted)
        .map(PhotoViewing::asJpeg)
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
