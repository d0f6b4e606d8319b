package app.courtyard.capture;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Knows the sender of a call by its upload token; the session, if there is one, does not matter.
 */
@Component
class Bearer {

  private static final Pattern HEADER =
      Pattern.compile("Bearer +([A-Za-z0-9._~+/=-]{1,200}) *", Pattern.CASE_INSENSITIVE);

  private final UploadTokens tokens;

  Bearer(UploadTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * @throws ApiRefusal 401 for a call without a token, or with one that was never given
   */
  Sender sender(@Nullable String authorization) {
    if (authorization == null) {
      throw new ApiRefusal(
          HttpStatus.UNAUTHORIZED, "no-token", "Send an upload token: Authorization: Bearer …");
    }
    return Optional.of(HEADER.matcher(authorization))
        .filter(Matcher::matches)
        .flatMap(header -> tokens.sender(header.group(1)))
        .orElseThrow(
            () ->
                new ApiRefusal(
                    HttpStatus.UNAUTHORIZED, "unknown-token", "This upload token is not known"));
  }
}
