package app.courtyard.https;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.ssl.SslBundleRegistrar;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslStoreBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Serves over https with a certificate of the local authority: {@code server.ssl.bundle=local}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "server.ssl.bundle", havingValue = "local")
class HttpsConfiguration {

  @Bean
  LocalAuthority localAuthority(@Value("${courtyard.data}") Path data, Clock clock)
      throws IOException {
    return new LocalAuthority(data.resolve("https"), clock);
  }

  @Bean
  SslBundleRegistrar localCertificate(
      LocalAuthority authority, @Value("${courtyard.data}") Path data, Clock clock) {
    return registry -> {
      try {
        var issued =
            new ServerCertificate(authority, data.resolve("https"), clock)
                .forNames(LocalNames.all());
        registry.registerBundle(
            "local", SslBundle.of(SslStoreBundle.of(keyStore(issued, authority), "", null)));
      } catch (IOException | GeneralSecurityException e) {
        throw new IllegalStateException(
            "Could not make a certificate in " + data.toAbsolutePath(), e);
      }
    };
  }

  private static KeyStore keyStore(Issued server, LocalAuthority authority)
      throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    var chain = new Certificate[] {server.certificate(), authority.authority().certificate()};
    store.setKeyEntry("courtyard", server.key(), new char[0], chain);
    return store;
  }

  @Bean
  TrustPage trustPage(LocalAuthority authority, @Value("${server.port:8443}") int port)
      throws IOException {
    return new TrustPage(authority.authority().certificate(), port);
  }
}
