package app.courtyard.capture;

import app.courtyard.TestEstate;
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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A device that speaks the sync protocol, as a browser would. */
class Phone {

  static final JsonMapper JSON = new JsonMapper();

  private final URI server;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

  Phone(int port) {
    this.server = URI.create("http://localhost:" + port);
  }

  CookieManager cookies() {
    return cookies;
  }

  /** The session is over; what the browser was told to remember stays. */
  void loseSessionCookie() {
    List.copyOf(cookies.getCookieStore().getCookies()).stream()
        .filter(cookie -> cookie.getName().equals("JSESSIONID"))
        .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
  }

  /** The server has forgotten the session, or the browser has. */
  void loseSession() {
    cookies.getCookieStore().removeAll();
  }

  Phone signIn(Person person) {
    String where = enter(person);
    if (where.endsWith("error")) {
      throw new AssertionError("not signed in");
    }
    return this;
  }

  /** Where the browser is sent afterwards. */
  String enter(Person person) {
    String form =
        "remember-me=on&username="
            + encode(person.loginName())
            + "&password="
            + encode(TestEstate.PASSWORD)
            + "&_csrf="
            + encode(session().at("/csrf/token").asString());
    var answer =
        call(
            request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    return answer.headers().firstValue("Location").orElseThrow();
  }

  JsonNode session() {
    return json(get("/api/session"));
  }

  String uploadToken() {
    var answer = post("/api/session/upload-token", "");
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return json(answer).get("token").asString();
  }

  HttpResponse<String> get(String path) {
    return call(request(path).GET());
  }

  HttpResponse<byte[]> bytes(String path) {
    try {
      return http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** With the session and its CSRF token. */
  HttpResponse<String> post(String path, String json) {
    JsonNode csrf = session().get("csrf");
    return call(
        request(path)
            .header("Content-Type", "application/json")
            .header(csrf.get("header").asString(), csrf.get("token").asString())
            .POST(BodyPublishers.ofString(json)));
  }

  HttpResponse<String> sendRaw(String token, byte[] body) {
    return call(
        request("/api/field/captures")
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  /** The receipts for captures. */
  List<JsonNode> send(String token, String... captures) {
    var answer = sendRaw(token, sendRequest(Instant.now(), captures));
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return json(answer).get("receipts").valueStream().toList();
  }

  /** What the answer says of stores that were emptied. */
  List<JsonNode> report(String token, Map<String, Object> device, String... captures) {
    Map<String, Object> call = new HashMap<>(device);
    call.put("captures", List.of(captures));
    var answer = sendRaw(token, JSON.writeValueAsBytes(call));
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return json(answer).path("emptied").valueStream().toList();
  }

  static byte[] sendRequest(Instant sentAt, String... captures) {
    return JSON.writeValueAsBytes(callOf(sentAt, captures));
  }

  /** As a call of the app says it of the device. */
  static byte[] sendRequest(Instant sentAt, UUID store, String... captures) {
    Map<String, Object> call = new HashMap<>(callOf(sentAt, captures));
    call.put("store", store.toString());
    call.put("persisted", true);
    call.put("own", call.get("waiting"));
    return JSON.writeValueAsBytes(call);
  }

  private static Map<String, Object> callOf(Instant sentAt, String... captures) {
    return Map.of(
        "sentAt", sentAt.toString(),
        "app", "test 1.0",
        "freeBytes", 5_000_000_000L,
        "waiting", Map.of("captures", 3, "photos", 7, "oldest", "2026-11-20T01:02:03Z"),
        "captures", List.of(captures));
  }

  HttpResponse<String> put(String token, String sha256, byte[] picture) {
    return call(
        request("/api/field/photos/" + sha256)
            .header("Authorization", "Bearer " + token)
            .PUT(BodyPublishers.ofByteArray(picture)));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path));
  }

  HttpResponse<String> call(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
