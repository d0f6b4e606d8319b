package app.courtyard.capture;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every refusal and every failure under /api is JSON: {@code {"code": …, "message": …}}. */
@RestControllerAdvice(
    assignableTypes = {
      SessionController.class,
      PackController.class,
      CapturesController.class,
      PhotosController.class,
      UnknownCalls.class
    })
class ApiRefusals {

  private static final Logger LOG = LoggerFactory.getLogger(ApiRefusals.class);

  @ExceptionHandler
  ResponseEntity<Map<String, String>> on(ApiRefusal refusal) {
    return answer(refusal.status(), refusal.code(), refusal.getMessage());
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> on(PhotoRefused refused) {
    return switch (refused.why()) {
      case TOO_LARGE ->
          answer(
              HttpStatus.CONTENT_TOO_LARGE,
              "too-large",
              "A picture has at most " + Photos.MOST_BYTES + " bytes");
      case WRONG_HASH ->
          answer(
              HttpStatus.UNPROCESSABLE_CONTENT,
              "wrong-hash",
              "The bytes have another SHA-256 than the address");
      case NOT_A_PICTURE ->
          answer(
              HttpStatus.UNSUPPORTED_MEDIA_TYPE,
              "not-a-picture",
              "Neither a JPEG nor a PNG that can be decoded");
      case TOO_MANY_PIXELS ->
          answer(
              HttpStatus.UNPROCESSABLE_CONTENT,
              "too-many-pixels",
              "A picture has at most " + Photos.MOST_PIXELS + " pixels");
    };
  }

  @ExceptionHandler({
    HttpMessageNotReadableException.class,
    HttpMediaTypeNotSupportedException.class
  })
  ResponseEntity<Map<String, String>> onOtherThanJson() {
    return answer(HttpStatus.BAD_REQUEST, "not-json", "Not the JSON that is asked for");
  }

  /** Nothing is lost: what was not answered is sent again. */
  @ExceptionHandler({
    DataAccessException.class,
    TransactionException.class,
    FileSystemException.class
  })
  ResponseEntity<Map<String, String>> onTrouble(Exception trouble) {
    LOG.error("A call of a phone could not be served", trouble);
    return answer(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Try again later");
  }

  /** On site lines break all the time. */
  @ExceptionHandler
  ResponseEntity<Map<String, String>> onBrokenLine(IOException broken) {
    LOG.debug("A call of a phone broke off", broken);
    return answer(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Try again later");
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> onFault(RuntimeException fault) {
    LOG.error("A call of a phone failed", fault);
    return answer(HttpStatus.INTERNAL_SERVER_ERROR, "failed", "Our fault; try again later");
  }

  private static ResponseEntity<Map<String, String>> answer(
      HttpStatus status, String code, String message) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("code", code, "message", message));
  }
}
