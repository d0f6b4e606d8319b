package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * A test of the sync protocol over HTTP: 王敏, her phone and her upload token, and forms of its own.
 */
@CourtyardTest
@Import(SyncForms.class)
abstract class SyncTest {

  @LocalServerPort int port;
  @Autowired TestEstate estates;
  @Autowired SyncForms.Told told;
  @Autowired JdbcClient jdbc;
  @Autowired PersonDevices devices;

  TestEstate.Made estate;
  Phone phone;
  String token;

  @BeforeEach
  void sign_in() {
    estate = estates.make();
    phone = new Phone(port).signIn(estate.wangmin());
    token = phone.uploadToken();
  }

  UUID me() {
    return estate.wangmin().id();
  }

  TestCapture here() {
    return TestCapture.at(estate.haitang().checkpoint());
  }

  JsonNode send(String capture) {
    return phone.send(token, capture).getFirst();
  }

  List<NewRecord> toldOf(UUID id) {
    return told.records.stream().filter(record -> record.id().equals(id)).toList();
  }

  static void assertAccepted(JsonNode receipt) {
    assertThat(receipt.get("state").asString()).as(receipt.toString()).isEqualTo("accepted");
  }

  static void assertHeld(JsonNode receipt, String reason) {
    assertThat(receipt.get("state").asString()).as(receipt.toString()).isEqualTo("held");
    assertThat(Arrays.stream(codes(receipt).split(" ")).distinct()).containsExactly(reason);
  }

  static String codes(JsonNode receipt) {
    return receipt
        .get("reasons")
        .valueStream()
        .map(reason -> reason.get("code").asString())
        .collect(Collectors.joining(" "));
  }

  static void assertRefused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(Phone.json(answer).get("code").asString()).isEqualTo(code);
    assertThat(Phone.json(answer).get("message").asString()).isNotBlank();
  }
}
