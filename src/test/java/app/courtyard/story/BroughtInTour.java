package app.courtyard.story;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Through the import of what a phone could not send: one record, one without its photo, and one
 * that nobody can read.
 */
class BroughtInTour extends Tour {

  BroughtInTour(Tour other) {
    super(other);
  }

  void walk() {
    look("held-import", "/held/import", "vaadin-upload");
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload("words.zip", "application/zip", new byte[] {1, 2, 3}));
    await(".note.urgent");
    see("held-import-refused");
    page.locator("vaadin-upload input[type=file]").setInputFiles(waiting());
    await("vaadin-combo-box");
    see("held-import-whose");
    page.locator("vaadin-combo-box input").fill("李强");
    page.locator("vaadin-combo-box-item:has-text('李强')").click();
    page.locator(".foot .btn.main").click();
    await(".item .pill");
    see("held-import-done");
  }

  private FilePayload waiting() {
    String capture =
        """
        {"id":"%s","form":"finding","version":1,"place":{"words":"%s","arrival":"none"},"startedAt":"2026-11-20T01:00:00Z",\
        "capturedAt":"2026-11-20T01:00:30Z","clock":"anchored","answers":{"finding":{"verdict":"fail","note":"%s"}},"photos":[%s]}\
        """;
    String photo =
        "{\"sha256\":\"%s\",\"bytes\":9,\"question\":\"finding\",\"origin\":\"camera\"}"
            .formatted("0".repeat(64));
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String one :
          List.of(
              capture.formatted(UUID.randomUUID(), "东门外", "路灯不亮", ""),
              capture.formatted(UUID.randomUUID(), "西门外", "指示牌歪了", photo),
              "{}")) {
        zip.putNextEntry(new ZipEntry("captures/" + UUID.randomUUID() + ".json"));
        zip.write(one.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FilePayload("courtyard-李强.zip", "application/zip", bytes.toByteArray());
  }
}
