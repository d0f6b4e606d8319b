package app.courtyard.capture;

import app.courtyard.people.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file as a phone writes it, or as nobody should. */
public class WaitingZip {

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private boolean stored;

  public WaitingZip about(Person person) {
    String about =
        """
        {"courtyard":"waiting","app":"0.5.0","exportedAt":"2026-11-29T01:00:00.000Z","person":{"id":"%s","name":"%s"}}
        """
            .formatted(person.id(), person.name());
    return put("courtyard.json", about.getBytes(StandardCharsets.UTF_8));
  }

  WaitingZip captures(TestCapture... captures) {
    for (TestCapture capture : captures) {
      put("captures/" + capture.id() + ".json", capture.json().getBytes(StandardCharsets.UTF_8));
    }
    return this;
  }

  WaitingZip photo(TestPicture picture) {
    return put("photos/" + picture.sha256() + ".jpg", picture.bytes());
  }

  public WaitingZip put(String name, byte[] bytes) {
    entries.put(name, bytes);
    return this;
  }

  /** As they are, which is how phones do it. */
  WaitingZip stored() {
    stored = true;
    return this;
  }

  public Path path(Path folder) throws IOException {
    Path path = Files.createTempFile(folder, "waiting", ".zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(entry(entry.getKey(), entry.getValue()));
        zip.write(entry.getValue());
      }
    }
    return path;
  }

  private ZipEntry entry(String name, byte[] bytes) {
    ZipEntry entry = new ZipEntry(name);
    if (stored) {
      var sum = new CRC32();
      sum.update(bytes);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCrc(sum.getValue());
    }
    return entry;
  }
}
