package app.courtyard.https;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCertificateTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final Set<String> HOME = Set.of("localhost", "192.168.1.5");

  @TempDir Path folder;

  private Issued issue(Instant now, Set<String> names) throws IOException {
    var clock = Clock.fixed(now, ZoneOffset.UTC);
    return new ServerCertificate(new LocalAuthority(folder, clock), folder, clock).forNames(names);
  }

  @Test
  void the_authority_is_made_once_and_its_key_is_for_its_owner_alone() throws IOException {
    var first = new LocalAuthority(folder, Clock.fixed(NOW, ZoneOffset.UTC)).authority();
    var second = new LocalAuthority(folder, Clock.fixed(NOW, ZoneOffset.UTC)).authority();
    assertThat(second.certificate()).isEqualTo(first.certificate());
    assertThat(Files.getPosixFilePermissions(folder.resolve("authority.pem"))).hasSize(2);
  }

  @Test
  void a_certificate_is_signed_by_the_authority_and_names_every_address() throws Exception {
    var issued = issue(NOW, HOME).certificate();
    var authority =
        new LocalAuthority(folder, Clock.fixed(NOW, ZoneOffset.UTC)).authority().certificate();
    issued.verify(authority.getPublicKey());
    assertThat(issued.getSubjectAlternativeNames())
        .extracting(name -> String.valueOf(name.get(1)))
        .containsAll(HOME);
    assertThat(
            Duration.between(issued.getNotBefore().toInstant(), issued.getNotAfter().toInstant()))
        .isLessThan(Duration.ofDays(398));
  }

  @Test
  void the_certificate_stays_while_the_addresses_do() throws IOException {
    assertThat(issue(NOW.plus(Duration.ofDays(360)), HOME).certificate())
        .isEqualTo(issue(NOW, HOME).certificate());
  }

  @Test
  void a_new_address_brings_a_new_certificate() throws IOException {
    var before = issue(NOW, HOME).certificate();
    assertThat(issue(NOW, Set.of("localhost", "10.0.0.7")).certificate()).isNotEqualTo(before);
  }

  @Test
  void it_is_renewed_a_month_before_its_end() throws IOException {
    var before = issue(NOW, HOME).certificate();
    assertThat(issue(NOW.plus(Duration.ofDays(367)), HOME).certificate()).isNotEqualTo(before);
  }
}
