package app.courtyard.ui;

import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where one arrives: everybody at the place where their work begins. */
@Controller
class FrontDoor {

  private final CurrentPerson current;

  FrontDoor(CurrentPerson current) {
    this.current = current;
  }

  @GetMapping("/")
  String home() {
    return current
        .signedIn()
        .map(signedIn -> signedIn.mustChangePassword() ? "redirect:/password" : "redirect:" + home(signedIn.person()))
        .orElse("redirect:/login");
  }

  private static String home(Person person) {
    if (person.role() == Role.AMBASSADOR) {
      return "/field";
    }
    if (person.may(Permissions.KEEP_ESTATE)) {
      return "/import";
    }
    return person.may(Permissions.SEE_RECORDS) ? "/rounds" : "/welcome";
  }

  /** A code on a label, opened with any camera: after sign-in the field half shows that place. */
  @GetMapping("/q/{token}")
  String label(@PathVariable String token) {
    return "redirect:/field/q/" + (token.matches("[a-z2-7]{16,64}") ? token : "unknown");
  }
}
