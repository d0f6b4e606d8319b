package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.TestEstate;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * A phone may come back after weeks: what the two versions of the app before this one send is
 * taken, byte for byte as they wrote it, and the pack still has what they read of it. The files in
 * {@code earlier-apps} say so; one is written when a version is released, and never changed.
 */
class EarlierAppsTest extends SyncTest {

  private static final Pattern OWN_VERSION =
      Pattern.compile("<artifactId>courtyard</artifactId>\\s*<version>(\\d+)\\.(\\d+)\\.");

  static Stream<String> the_two_before() throws IOException {
    var own = OWN_VERSION.matcher(Files.readString(Path.of("pom.xml")));
    assertThat(own.find()).isTrue();
    int minor = Integer.parseInt(own.group(2));
    return Stream.of(1, 2).map(back -> own.group(1) + "." + (minor - back));
  }

  @Test
  void the_phones_app_and_the_server_are_of_one_version() throws IOException {
    var own = OWN_VERSION.matcher(Files.readString(Path.of("pom.xml")));
    assertThat(own.find()).isTrue();
    assertThat(Files.readString(Path.of("frontend/field/version.ts")))
        .contains("'" + own.group(1) + "." + own.group(2) + ".");
  }

  @ParameterizedTest
  @MethodSource("the_two_before")
  void what_they_send_is_taken(String version) {
    TestPicture picture = TestPicture.jpeg();
    List<String> calls =
        read(version)
            .get("calls")
            .valueStream()
            .map(call -> told(call.toString(), picture))
            .toList();
    for (int time = 1; time <= 2; time++) {
      for (String call : calls) {
        var answer = phone.sendRaw(token, call.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Phone.json(answer).get("receipts").forEach(SyncTest::assertAccepted);
        assertThat(Phone.json(answer).toString().contains(picture.sha256())).isEqualTo(time == 1);
      }
      assertThat(phone.put(token, picture.sha256(), picture.bytes()).statusCode()).isEqualTo(200);
    }
    assertThat(records()).isEqualTo(captures(calls));
  }

  @ParameterizedTest
  @MethodSource("the_two_before")
  void the_pack_has_all_that_they_read_of_it(String version) {
    TestPicture picture = TestPicture.jpeg();
    JsonNode earlier = read(version);
    earlier
        .get("calls")
        .forEach(
            call ->
                phone.sendRaw(
                    token, told(call.toString(), picture).getBytes(StandardCharsets.UTF_8)));
    send(here().with("form", "never.issued").json());
    JsonNode pack = Phone.json(phone.get("/api/field/pack"));
    for (JsonNode path : earlier.get("pack")) {
      assertThat(at(pack, path.asString())).as(version + " reads " + path).isNotEmpty();
    }
    assertThat(at(pack, "forms[].id").map(JsonNode::asString))
        .containsAll(earlier.get("forms").valueStream().map(JsonNode::asString).toList());
  }

  /** All that stands at a path, such as {@code routes[].stops[].place}. */
  private static Stream<JsonNode> at(JsonNode json, String path) {
    Stream<JsonNode> here = Stream.of(json);
    for (String step : path.split("\\.")) {
      String name = step.replace("[]", "");
      here = here.map(node -> node.path(name)).filter(node -> !node.isMissingNode());
      if (step.endsWith("[]")) {
        here = here.flatMap(JsonNode::valueStream);
      }
    }
    return here;
  }

  private static JsonNode read(String version) {
    String name = "/earlier-apps/" + version + ".json";
    try (InputStream file = EarlierAppsTest.class.getResourceAsStream(name)) {
      assertThat(file).as("What app " + version + " sends should stand in " + name).isNotNull();
      return Phone.JSON.readTree(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** As it was sent from this estate. */
  private String told(String call, TestPicture picture) {
    String told = call.replace("\\\"${bytes}\\\"", String.valueOf(picture.bytes().length));
    for (var name : names(picture).entrySet()) {
      told = told.replace("${" + name.getKey() + "}", name.getValue().toString());
    }
    return told;
  }

  private Map<String, Object> names(TestPicture picture) {
    if (route == null) {
      makeADay();
    }
    return Map.of(
        "photo",
        picture.sha256(),
        "checkpoint",
        estate.haitang().checkpoint(),
        "other",
        other,
        "courtyard",
        estate.haitang().id(),
        "route",
        route,
        "round",
        round);
  }

  private UUID route;
  private UUID other;
  private UUID round;

  /** A route whose stops were changed once, a task of it, and a label. */
  private void makeADay() {
    TestEstate.TestCourtyard haitang = estate.haitang();
    other = estates.checkpoint(estate.id(), haitang, "电梯机房", "stop.basement");
    route = estates.route(estate.id(), haitang, "晨间巡查", haitang.checkpoint(), other);
    estates.version(estate.id(), route, 2, Instant.now().minusSeconds(60), haitang.checkpoint());
    round = UuidCreator.getTimeOrderedEpoch();
    jdbc.sql(
            """
            insert into task (estate_id, id, kind, route_id, courtyard_id, day, due_from, due_until, account_id)
            values (?, ?, 'round', ?, ?, ?, now(), now() + interval '3 hours', ?)
            """)
        .params(
            estate.id(),
            UuidCreator.getTimeOrderedEpoch(),
            route,
            haitang.id(),
            Date.valueOf(LocalDate.now()),
            me())
        .update();
    jdbc.sql(
            """
            insert into place_code (estate_id, id, place_id, token, token_hash, short_code, issued_at)
            values (?, ?, ?, ?, 'valid-hash-0123456789a', '7KQ2MN', now())
            """)
        .params(estate.id(), UuidCreator.getTimeOrderedEpoch(), haitang.checkpoint(), "t" + round)
        .update();
  }

  private long records() {
    return jdbc.sql("select count(*) from record where estate_id = ?")
        .param(estate.id())
        .query(Long.class)
        .single();
  }

  private static long captures(List<String> calls) {
    return calls.stream().mapToLong(call -> Phone.JSON.readTree(call).get("captures").size()).sum();
  }
}
