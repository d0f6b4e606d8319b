package app.courtyard.https;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** Makes a key and a certificate for it, signed by another or by itself. */
record Issuing(X500Principal subject, Instant from, Duration life) {

  /** A phone's clock may lag behind. */
  private static final Duration BEFORE = Duration.ofDays(1);

  interface Extensions {
    void addTo(X509v3CertificateBuilder builder) throws CertIOException;
  }

  Issued sign(@Nullable Issued signer, Extensions extensions) {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      var keys = generator.generateKeyPair();
      var signingKey = signer == null ? keys.getPrivate() : signer.key();
      var signingName = signer == null ? subject : signer.certificate().getSubjectX500Principal();
      var signingPublic = signer == null ? keys.getPublic() : signer.certificate().getPublicKey();
      var builder =
          new JcaX509v3CertificateBuilder(
              signingName,
              new BigInteger(127, new SecureRandom()),
              Date.from(from.minus(BEFORE)),
              Date.from(from.minus(BEFORE).plus(life)),
              subject,
              keys.getPublic());
      var identifiers = new JcaX509ExtensionUtils();
      builder.addExtension(
          Extension.subjectKeyIdentifier,
          false,
          identifiers.createSubjectKeyIdentifier(keys.getPublic()));
      builder.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          identifiers.createAuthorityKeyIdentifier(signingPublic));
      extensions.addTo(builder);
      var certificate =
          builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(signingKey));
      return new Issued(
          new JcaX509CertificateConverter().getCertificate(certificate), keys.getPrivate());
    } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
      throw new IllegalStateException("This Java cannot make a certificate", e);
    }
  }
}
