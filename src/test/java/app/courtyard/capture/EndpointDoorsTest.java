package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.TestEstate;
import app.courtyard.Visitor;
import app.courtyard.attention.TestAttention;
import app.courtyard.people.Role;
import app.courtyard.premises.PlacePictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint of ours, and what each person is answered who knocks there for a finding with a
 * picture in 海棠苑. A new endpoint must be added here, with its answers.
 */
class EndpointDoorsTest extends SyncTest {

  /** Who knocks, in the order of the answers below. */
  private enum Who {
    NOBODY,
    FINANCE,
    OTHER_COURTYARD,
    OTHER_ESTATE,
    COMPANY,
    SUPERIOR,
    OWN
  }

  private record Door(String endpoint, String path, int... answers) {
    String method() {
      return endpoint.substring(0, endpoint.indexOf(' '));
    }
  }

  /** The intake is open to upload tokens alone, whoever is signed in: TokenTest. */
  private static final List<Door> DOORS =
      List.of(
          new Door("GET /home", "/home", 302, 302, 302, 302, 302, 302, 302),
          new Door(
              "GET /offline-stub.html", "/offline-stub.html", 200, 200, 200, 200, 200, 200, 200),
          new Door("GET /q/{token}", "/q/a2a2a2a2a2a2a2a2", 302, 302, 302, 302, 302, 302, 302),
          new Door(
              "GET /photos/{recordId}/{number}",
              "/photos/{record}/1",
              302,
              403,
              404,
              404,
              403,
              200,
              200),
          new Door(
              "GET /archive/rounds/{roundId}.{format:pdf|xlsx}",
              "/archive/rounds/{record}.pdf",
              302,
              403,
              404,
              404,
              403,
              404,
              404),
          new Door(
              "GET /archive/days/{day}.{format:pdf|xlsx}",
              "/archive/days/2026-01-01.xlsx",
              302,
              403,
              200,
              200,
              403,
              200,
              200),
          new Door(
              "GET /cases/{caseId}/slip.pdf",
              "/cases/{case}/slip.pdf",
              302,
              403,
              404,
              404,
              403,
              200,
              200),
          new Door(
              "GET /cases/{caseId}/record.pdf",
              "/cases/{case}/record.pdf",
              302,
              403,
              404,
              404,
              403,
              404,
              404),
          new Door(
              "GET /requests.xlsx",
              "/requests.xlsx?kind=repair&from=2026-01-01",
              302,
              403,
              403,
              200,
              403,
              200,
              403),
          new Door(
              "GET /inventory.xlsx",
              "/inventory.xlsx?month=2026-01",
              302,
              403,
              403,
              200,
              403,
              200,
              403),
          new Door(
              "GET /weekly.pdf", "/weekly.pdf?week=2026-01-02", 302, 403, 403, 200, 403, 200, 403),
          new Door(
              "GET /reports/{id}.pdf", "/reports/{case}.pdf", 302, 403, 403, 404, 403, 404, 403),
          new Door(
              "GET /places/{placeId}/picture",
              "/places/{place}/picture?size=small",
              302,
              403,
              403,
              404,
              403,
              200,
              403),
          new Door(
              "GET /estates/{estate}/workbook.xlsx",
              "/estates/{estate}/workbook.xlsx",
              302,
              403,
              403,
              403,
              200,
              403,
              403),
          new Door("GET /api/log", "/api/log?words=x", 401, 403, 200, 200, 403, 200, 200),
          new Door("GET /api/session", "/api/session", 200, 200, 200, 200, 200, 200, 200),
          new Door(
              "POST /api/session/preferences",
              "/api/session/preferences",
              401,
              200,
              200,
              200,
              200,
              200,
              200),
          new Door(
              "POST /api/session/upload-token",
              "/api/session/upload-token",
              401,
              403,
              200,
              200,
              403,
              200,
              200),
          new Door("GET /api/field/pack", "/api/field/pack", 401, 403, 200, 200, 403, 200, 200),
          new Door(
              "POST /api/field/captures", "/api/field/captures", 401, 401, 401, 401, 401, 401, 401),
          new Door(
              "PUT /api/field/photos/{sha256}",
              "/api/field/photos/{photo}",
              401,
              401,
              401,
              401,
              401,
              401,
              401),
          new Door(
              "GET /api/field/photos/{sha256}",
              "/api/field/photos/{photo}",
              401,
              403,
              404,
              404,
              403,
              200,
              200),
          new Door("ANY /api/**", "/api/nothing", 401, 404, 404, 404, 404, 404, 404));

  @Autowired List<RequestMappingHandlerMapping> mappings;
  @Autowired PlacePictures pictures;
  @Autowired TestAttention attention;

  @Test
  void every_endpoint_is_listed_here() {
    var endpoints = new TreeSet<String>();
    mappings.forEach(
        mapping ->
            mapping
                .getHandlerMethods()
                .forEach(
                    (info, handler) -> {
                      if (handler.getBeanType().getName().startsWith("app.courtyard")) {
                        names(info).forEach(endpoints::add);
                      }
                    }));
    assertThat(endpoints)
        .containsExactlyInAnyOrderElementsOf(DOORS.stream().map(Door::endpoint).toList());
  }

  @Test
  void each_answers_whoever_knocks_as_fits() throws IOException {
    TestPicture picture = TestPicture.jpeg();
    String answer =
        "{\"verdict\":\"fail\",\"note\":\"灯坏\",\"photos\":[\"%s\"]}".formatted(picture.sha256());
    TestCapture finding = here().photos(picture).answer("light", answer);
    phone.put(token, picture.sha256(), picture.bytes());
    assertAccepted(send(finding.json()));
    pictures.set(
        estate.admin(),
        estate.haitang().checkpoint(),
        new ByteArrayInputStream(TestPicture.jpeg().bytes()));
    UUID defect =
        jdbc.sql("select id from case_file where estate_id = ? and record_id = ?")
            .params(estate.id(), finding.id())
            .query(UUID.class)
            .single();
    visitors()
        .forEach(
            (who, visitor) ->
                DOORS.forEach(
                    door -> {
                      String path =
                          door.path()
                              .replace("{record}", finding.id().toString())
                              .replace("{place}", estate.haitang().checkpoint().toString())
                              .replace("{photo}", picture.sha256())
                              .replace("{case}", defect.toString())
                              .replace("{estate}", estate.id().toString());
                      assertThat(knock(visitor, door.method(), path))
                          .as("%s at %s", who, door.endpoint())
                          .isEqualTo(door.answers()[who.ordinal()]);
                    }));
  }

  @Test
  void nothing_of_another_courtyard_or_estate_is_in_a_pack() {
    UUID customer = attention.begun(estate, estate.haitang());
    assertThat(visitors().get(Who.OWN).get("/api/field/pack").body()).contains(customer.toString());
    for (Who who : new Who[] {Who.OTHER_COURTYARD, Who.OTHER_ESTATE}) {
      assertThat(visitors().get(who).get("/api/field/pack").body())
          .as(who.toString())
          .doesNotContain(
              estate.haitang().id().toString(),
              estate.haitang().checkpoint().toString(),
              customer.toString());
    }
  }

  private Map<Who, Visitor> visitors() {
    TestEstate.Made elsewhere = estates.make();
    var visitors = new EnumMap<Who, Visitor>(Who.class);
    visitors.put(Who.NOBODY, new Visitor(port));
    visitors.put(
        Who.FINANCE,
        new Visitor(port).signIn(estates.account(estate.id(), "caiwu", "财务", Role.FINANCE, null)));
    visitors.put(Who.OTHER_COURTYARD, new Visitor(port).signIn(estate.liqiang()));
    visitors.put(Who.OTHER_ESTATE, new Visitor(port).signIn(elsewhere.zhanghua()));
    visitors.put(
        Who.COMPANY,
        new Visitor(port).signIn(estates.account(null, "company", "总部", Role.ADMINISTRATOR, null)));
    visitors.put(Who.SUPERIOR, new Visitor(port).signIn(estate.zhanghua()));
    visitors.put(Who.OWN, new Visitor(port).signIn(estate.wangmin()));
    return visitors;
  }

  private static Stream<String> names(RequestMappingInfo info) {
    var methods = info.getMethodsCondition().getMethods();
    return info.getPatternValues().stream()
        .flatMap(
            path ->
                methods.isEmpty()
                    ? Stream.of("ANY " + path)
                    : methods.stream().map(method -> method + " " + path));
  }

  private static int knock(Visitor visitor, String method, String path) {
    return switch (method) {
      case "GET", "ANY" -> visitor.get(path).statusCode();
      default ->
          visitor.write(method, path, "{\"language\":\"zh\",\"theme\":\"system\"}").statusCode();
    };
  }
}
