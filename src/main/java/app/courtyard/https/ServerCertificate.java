package app.courtyard.https;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The server's certificate: kept, and made anew when the machine's addresses change or its days run
 * out.
 */
record ServerCertificate(LocalAuthority authority, Path folder, Clock clock) {

  private static final Duration RENEW_BEFORE = Duration.ofDays(30);

  Issued forNames(Set<String> names) throws IOException {
    var file = new PemFile(folder.resolve("server.pem"));
    var known = file.read().filter(issued -> stillServes(issued.certificate(), names));
    if (known.isPresent()) {
      return known.get();
    }
    var issued = authority.issueServer(names);
    file.write(issued);
    return issued;
  }

  private boolean stillServes(X509Certificate certificate, Set<String> names) {
    var issuer = authority.authority().certificate();
    return certificate.getNotAfter().toInstant().isAfter(clock.instant().plus(RENEW_BEFORE))
        && certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
        && namesOf(certificate).containsAll(names);
  }

  private static Set<String> namesOf(X509Certificate certificate) {
    try {
      var names = new HashSet<String>();
      var alternatives = certificate.getSubjectAlternativeNames();
      for (List<?> alternative : alternatives == null ? List.<List<?>>of() : alternatives) {
        names.add(String.valueOf(alternative.get(1)));
      }
      return names;
    } catch (CertificateParsingException unreadable) {
      return Set.of();
    }
  }
}
