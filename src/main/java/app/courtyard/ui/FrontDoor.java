package app.courtyard.ui;

import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where one arrives: everybody at the place where their work begins. */
@Controller
class FrontDoor {

  static final String HOME = "/home";

  private final CurrentPerson current;

  FrontDoor(CurrentPerson current) {
    this.current = current;
  }

  /** Not at the root, where Flow's own requests arrive. */
  @GetMapping(HOME)
  String home() {
    return current
        .signedIn()
        .map(
            signedIn ->
                signedIn.mustChangePassword()
                    ? "redirect:/password"
                    : "redirect:" + home(signedIn.person()))
        .orElse("redirect:/login");
  }

  private static String home(Person person) {
    if (person.role() == Role.AMBASSADOR || person.role() == Role.DEPARTMENT_LEAD) {
      return "/field";
    }
    if (person.role() == Role.FRONT_DESK) {
      return "/requests/new";
    }
    if (person.may(Permissions.KEEP_ESTATE)) {
      return "/import";
    }
    if (person.may(Permissions.ASSIGN_CASES) && !person.may(Permissions.REVIEW)) {
      return "/cases";
    }
    return person.may(Permissions.SEE_RECORDS) ? "/log" : "/welcome";
  }

  /**
   * What a page of the desk half shows when the server cannot be reached: the way to the half that
   * needs none.
   */
  @GetMapping(path = "/offline-stub.html", produces = "text/html;charset=UTF-8")
  @ResponseBody
  Resource offline() {
    return new ClassPathResource("pages/offline.html");
  }

  /** A code on a label, opened with any camera: after sign-in the field half shows that place. */
  @GetMapping("/q/{token}")
  String label(@PathVariable String token) {
    return "redirect:/field/q/" + (token.matches("[a-z2-7]{16,64}") ? token : "unknown");
  }
}
