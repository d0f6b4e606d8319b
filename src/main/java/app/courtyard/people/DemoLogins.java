package app.courtyard.people;

import java.util.List;

/**
 * The logins that the sign-in page of the demo offers at one tap; a real deployment has no such
 * bean.
 */
public record DemoLogins(List<DemoLogin> logins) {

  public record DemoLogin(String loginName, String password, String name, Role role) {}
}
