package app.courtyard.people;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in, on this request or in this view. */
@Component
public class CurrentPerson {

  public Optional<SignedIn> signedIn() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
        ? Optional.of(signedIn)
        : Optional.empty();
  }

  public Optional<Person> find() {
    return signedIn().map(SignedIn::person);
  }

  /**
   * @throws IllegalStateException when nobody is signed in: the caller stands behind a permission
   */
  public Person get() {
    return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
  }
}
