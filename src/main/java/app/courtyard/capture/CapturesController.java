package app.courtyard.capture;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Captures over the line: a receipt, not a status code; and field work is never refused
 * (docs/sync.md).
 */
@RestController
class CapturesController {

  static final int MOST_BYTES = 1024 * 1024;

  private static final Logger LOG = LoggerFactory.getLogger(CapturesController.class);

  /** As in wire.ts. */
  record SendResponse(
      String courtyard,
      Instant serverTime,
      List<Receipt> receipts,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<EmptiedStore> emptied,
      boolean closed) {}

  private final Intake intake;
  private final Bearer bearer;
  private final DeviceContacts contacts;
  private final PersonDevices devices;
  private final Clock clock;

  CapturesController(
      Intake intake, Bearer bearer, DeviceContacts contacts, PersonDevices devices, Clock clock) {
    this.intake = intake;
    this.bearer = bearer;
    this.contacts = contacts;
    this.devices = devices;
    this.clock = clock;
  }

  @PostMapping("/api/field/captures")
  SendResponse send(
      @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
      HttpServletRequest request)
      throws IOException {
    Instant now = clock.instant();
    Sender sender = bearer.sender(authorization);
    SendRequest call =
        SendRequest.read(body(request))
            .orElseThrow(
                () ->
                    new ApiRefusal(
                        HttpStatus.BAD_REQUEST, "not-json", "Not JSON with a list of captures"));
    Delivery delivery = new Delivery(now, call.sentAt());
    List<Receipt> receipts = intake.take(sender, delivery, call.captures());
    List<EmptiedStore> emptied = noteContact(sender, delivery, call.device().after(receipts));
    boolean closed = sender.closing() != null;
    if (closed && call.forgotten()) {
      devices.forgotten(sender.person().id(), sender.deviceId(), now);
    }
    return new SendResponse("receipts", clock.instant(), receipts, emptied, closed);
  }

  private static byte[] body(HttpServletRequest request) throws IOException {
    var body = new ByteArrayOutputStream();
    if (request.getContentLengthLong() > MOST_BYTES
        || Limited.copy(request.getInputStream(), body, MOST_BYTES) > MOST_BYTES) {
      throw new ApiRefusal(
          HttpStatus.CONTENT_TOO_LARGE, "too-large", "A call has at most " + MOST_BYTES + " bytes");
    }
    return body.toByteArray();
  }

  private List<EmptiedStore> noteContact(Sender sender, Delivery delivery, DeviceReport report) {
    try {
      return contacts.note(sender, delivery, report);
    } catch (DataAccessException e) {
      LOG.warn("A contact of {} was not noted", sender.person().loginName(), e);
      return List.of();
    }
  }
}
