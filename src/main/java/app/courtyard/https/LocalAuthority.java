package app.courtyard.https;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * The authority that phones are asked to trust. Made once; its key never leaves the data folder.
 */
class LocalAuthority {

  private static final Duration AUTHORITY_LIFE = Duration.ofDays(3650);

  /** iOS takes none over 825 days, the big authorities none over 398. */
  private static final Duration SERVER_LIFE = Duration.ofDays(397);

  private final Issued authority;
  private final Clock clock;

  LocalAuthority(Path folder, Clock clock) throws IOException {
    this.clock = clock;
    var file = new PemFile(folder.resolve("authority.pem"));
    var known = file.read();
    this.authority = known.isPresent() ? known.get() : makeAuthority();
    if (known.isEmpty()) {
      file.write(authority);
    }
  }

  Issued authority() {
    return authority;
  }

  private Issued makeAuthority() {
    var name = new X500Principal("CN=Courtyard (" + LocalNames.hostName() + "), O=Courtyard");
    return new Issuing(name, clock.instant(), AUTHORITY_LIFE)
        .sign(
            null,
            builder -> {
              builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
              builder.addExtension(
                  Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            });
  }

  /** A certificate for a server that answers to these names and addresses. */
  Issued issueServer(Set<String> names) {
    var alternatives = names.stream().map(LocalAuthority::generalName).toArray(GeneralName[]::new);
    var subject = new X500Principal("CN=Courtyard, O=Courtyard");
    return new Issuing(subject, clock.instant(), SERVER_LIFE)
        .sign(
            authority,
            builder -> {
              builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
              builder.addExtension(
                  Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
              builder.addExtension(
                  Extension.extendedKeyUsage,
                  false,
                  new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
              builder.addExtension(
                  Extension.subjectAlternativeName, false, new GeneralNames(alternatives));
            });
  }

  private static GeneralName generalName(String name) {
    return new GeneralName(
        LocalNames.isAddress(name) ? GeneralName.iPAddress : GeneralName.dNSName, name);
  }
}
