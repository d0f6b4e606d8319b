package app.courtyard.capture;

import app.courtyard.people.CurrentPerson;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The pack over the line, sent again only when it changed. */
@RestController
class PackController {

  /** Tells the server's time to the millisecond where the body has no room for it. */
  static final String TIME_HEADER = "Courtyard-Time";

  private static final int ETAG_DIGITS = 32;

  private final Packs packs;
  private final CurrentPerson current;
  private final Clock clock;

  PackController(Packs packs, CurrentPerson current, Clock clock) {
    this.packs = packs;
    this.current = current;
    this.clock = clock;
  }

  @GetMapping("/api/field/pack")
  ResponseEntity<byte[]> pack(WebRequest request) {
    byte[] pack = packs.pack(current.get());
    // Weak, or the server would not compress it.
    String etag = "W/\"" + Hashes.sha256(pack).substring(0, ETAG_DIGITS) + "\"";
    boolean known = request.checkNotModified(etag);
    var answer =
        ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
            .eTag(etag)
            .cacheControl(CacheControl.noCache().cachePrivate())
            .header(TIME_HEADER, clock.instant().toString());
    return known ? answer.build() : answer.contentType(MediaType.APPLICATION_JSON).body(pack);
  }
}
