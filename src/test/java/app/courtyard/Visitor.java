package app.courtyard;

import app.courtyard.people.Person;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Somebody with a browser of their own: keeps cookies, follows no redirect, signs in as people do.
 */
public class Visitor {

  private static final Pattern CSRF =
      Pattern.compile("\"header\":\"([^\"]+)\",\"token\":\"([^\"]+)\"");

  private final String base;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  public Visitor(int port) {
    this.base = "http://localhost:" + port;
  }

  public Visitor signIn(Person person) {
    String form =
        "username=" + encoded(person.loginName()) + "&password=" + encoded(TestEstate.PASSWORD);
    var answer =
        send(
            request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(csrf()[0], csrf()[1])
                .POST(BodyPublishers.ofString(form)));
    if (answer.statusCode() != 302
        || answer.headers().firstValue("Location").orElse("").contains("error")) {
      throw new AssertionError(person.loginName() + " could not sign in: " + answer);
    }
    return this;
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Any method, with the token that a page of ours would send along. */
  public HttpResponse<String> write(String method, String path, String json) {
    String[] csrf = csrf();
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header(csrf[0], csrf[1])
            .method(method, BodyPublishers.ofString(json)));
  }

  private String[] csrf() {
    var token = CSRF.matcher(get("/api/session").body());
    if (!token.find()) {
      throw new AssertionError("/api/session tells no CSRF token");
    }
    return new String[] {token.group(1), token.group(2)};
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
