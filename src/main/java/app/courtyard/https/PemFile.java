package app.courtyard.https;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateException;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;

/** A certificate and its key in one PEM file that only its owner can read. */
record PemFile(Path path) {

  Optional<Issued> read() throws IOException {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try (var parser = new PEMParser(new StringReader(Files.readString(path)))) {
      var key = new JcaPEMKeyConverter().getPrivateKey((PrivateKeyInfo) parser.readObject());
      var certificate =
          new JcaX509CertificateConverter()
              .getCertificate((X509CertificateHolder) parser.readObject());
      return Optional.of(new Issued(certificate, key));
    } catch (CertificateException | ClassCastException | NullPointerException e) {
      throw new IOException("Cannot read " + path + "; delete it and a new one is made", e);
    }
  }

  void write(Issued issued) throws IOException {
    Files.createDirectories(path.getParent());
    var text = new StringWriter();
    try (var pem = new JcaPEMWriter(text)) {
      pem.writeObject(new JcaPKCS8Generator(issued.key(), null));
      pem.writeObject(issued.certificate());
    }
    Files.deleteIfExists(path);
    Files.createFile(
        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(path, text.toString(), StandardOpenOption.WRITE);
  }
}
