package app.courtyard.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes out of a workbook when it was made, so that making it again is no change. */
final class TimelessWorkbook {

  private static final LocalDateTime EVER = LocalDateTime.of(2026, 1, 1, 0, 0);

  private TimelessWorkbook() {}

  static byte[] of(byte[] workbook) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (var parts = ZipFile.builder().setByteArray(workbook).get();
        var timeless = new ZipOutputStream(file)) {
      for (var part : Collections.list(parts.getEntries())) {
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTimeLocal(EVER);
        timeless.putNextEntry(entry);
        timeless.write(timeless(parts.getInputStream(part).readAllBytes(), part.getName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static byte[] timeless(byte[] content, String part) {
    if (!part.equals("docProps/core.xml")) {
      return content;
    }
    return new String(content, StandardCharsets.UTF_8)
        .replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + EVER + ":00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
