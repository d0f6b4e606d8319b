package app.courtyard.https;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.springframework.core.io.ClassPathResource;

/**
 * A page over plain http, one port above the app, that a phone can open before it trusts anything:
 * the authority's certificate and how to install it. It serves nothing else, so nobody signs in
 * without https by mistake.
 */
public class TrustPage implements AutoCloseable {

  private final HttpServer server;
  private final int appPort;
  private final byte[] certificate;
  private final String page;

  TrustPage(X509Certificate authority, int appPort) throws IOException {
    this.appPort = appPort;
    this.certificate = pem(authority);
    this.page =
        new ClassPathResource("https/trust.html").getContentAsString(StandardCharsets.UTF_8);
    this.server = HttpServer.create(new InetSocketAddress(appPort + 1), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (exchange.getRequestURI().getPath().equals("/courtyard-ca.crt")) {
        send(exchange, "application/x-x509-ca-cert", certificate);
      } else {
        var host = new HostHeader(exchange.getRequestHeaders().getFirst("Host")).name();
        var app = "https://" + host + ":" + appPort + "/";
        send(
            exchange,
            "text/html; charset=utf-8",
            page.replace("{app}", app).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  private static byte[] pem(X509Certificate certificate) throws IOException {
    var text = new StringWriter();
    try (var writer = new JcaPEMWriter(text)) {
      writer.writeObject(certificate);
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
