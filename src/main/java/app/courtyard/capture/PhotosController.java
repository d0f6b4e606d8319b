package app.courtyard.capture;

import app.courtyard.people.CurrentPerson;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Pictures over the line: one a call, under its hash. */
@RestController
class PhotosController {

  /** As in wire.ts. */
  record PhotoReceipt(String courtyard, String sha256) {}

  private final Photos photos;
  private final PhotoViewing viewing;
  private final Bearer bearer;
  private final CurrentPerson current;
  private final Clock clock;

  PhotosController(
      Photos photos, PhotoViewing viewing, Bearer bearer, CurrentPerson current, Clock clock) {
    this.photos = photos;
    this.viewing = viewing;
    this.bearer = bearer;
    this.current = current;
    this.clock = clock;
  }

  @PutMapping("/api/field/photos/{sha256}")
  PhotoReceipt keep(
      @PathVariable String sha256,
      @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
      HttpServletRequest request)
      throws IOException {
    Instant now = clock.instant();
    Sender sender = bearer.sender(authorization);
    if (!Hashes.isSha256(sha256)) {
      throw new ApiRefusal(
          HttpStatus.NOT_FOUND, "not-a-hash", "A picture's address ends in 64 digits 0-9 a-f");
    }
    if (request.getContentLengthLong() > Photos.MOST_BYTES) {
      throw new PhotoRefused(PhotoRefused.Why.TOO_LARGE);
    }
    photos.keep(sender.person(), sha256, request.getInputStream(), now);
    return new PhotoReceipt("photo", sha256);
  }

  @GetMapping("/api/field/photos/{sha256}")
  ResponseEntity<byte[]> small(@PathVariable String sha256) {
    return viewing
        .smallCopy(current.get(), sha256)
        .map(PhotoViewing::asJpeg)
        .orElseThrow(
            () -> new ApiRefusal(HttpStatus.NOT_FOUND, "no-photo", "There is no such picture"));
  }
}
