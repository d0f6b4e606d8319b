package app.courtyard.capture;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whatever else is asked for under /api gets JSON too, not a page. */
@RestController
class UnknownCalls {

  @RequestMapping("/api/**")
  void answer() {
    throw new ApiRefusal(
        HttpStatus.NOT_FOUND, "no-such-call", "There is no such call; see docs/sync.md");
  }
}
