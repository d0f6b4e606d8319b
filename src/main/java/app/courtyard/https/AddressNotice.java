package app.courtyard.https;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says in the terminal of {@code ./run} where the app is, and shows phones the way to it. */
@Component
@ConditionalOnProperty("courtyard.terminal")
class AddressNotice {

  private final int port;
  private final boolean colours;
  private final ObjectProvider<TrustPage> trustPage;

  AddressNotice(
      @Value("${server.port:8080}") int port,
      @Value("${courtyard.terminal}") String terminal,
      ObjectProvider<TrustPage> trustPage) {
    this.port = port;
    this.colours = terminal.equals("ansi");
    this.trustPage = trustPage;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(1)
  void print() {
    var page = trustPage.getIfAvailable();
    var lines = page == null ? plain() : secure(page.port());
    lines.forEach(System.out::println);
  }

  private List<String> plain() {
    var lines = new ArrayList<>(List.of("", "Courtyard 苑落大使 is ready:  http://localhost:" + port));
    for (var address : LocalNames.lanAddresses()) {
      lines.add("  in this network:           http://" + address + ":" + port);
    }
    lines.add("  A phone gives camera and offline only over https: ./run --https");
    return lines;
  }

  private List<String> secure(int trustPort) {
    var lines = new ArrayList<>(List.of("", "Courtyard 苑落大使 is ready:  https://localhost:" + port));
    var addresses = LocalNames.lanAddresses();
    for (var address : addresses) {
      lines.add("  in this network:           https://" + address + ":" + port);
    }
    if (addresses.isEmpty()) {
      lines.add("  This machine is in no network that a phone could reach it by.");
      return lines;
    }
    var trust = "http://" + addresses.getFirst() + ":" + trustPort;
    var app = "https://" + addresses.getFirst() + ":" + port;
    lines.addAll(
        List.of("", "Phone, the first time: " + trust + "  explains how to trust this machine."));
    lines.addAll(TerminalQr.lines(trust, colours));
    lines.addAll(List.of("", "Phone, then: " + app));
    lines.addAll(TerminalQr.lines(app, colours));
    return lines;
  }
}
