package app.courtyard.estate;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads what was uploaded, each file by what its ending says it is. */
final class FilesReader {

  private static final Set<String> TEXT = Set.of("csv", "tsv", "txt");

  /** In which Chinese programs write the names of files into a ZIP that says nothing of it. */
  private static final Charset NAMES = Charset.forName("GB18030");

  private final SheetLines lines;

  FilesReader(SheetLines lines) {
    this.lines = lines;
  }

  void read(EstateFiles files) {
    long bytes = files.files().stream().mapToLong(file -> file.content().length).sum();
    if (bytes > EstateImport.MAX_BYTES) {
      tooLarge();
      return;
    }
    for (UploadedFile file : files.files()) {
      String ending = ending(file.name());
      if (TEXT.contains(ending)) {
        CsvReader.read(file, lines);
      } else if (ending.equals("zip")) {
        readZip(file);
      } else {
        WorkbookReader.read(file.content(), lines);
      }
    }
  }

  private void readZip(UploadedFile file) {
    try (var zip = ZipFile.builder().setByteArray(file.content()).setCharset(NAMES).get()) {
      long left = WorkbookGuard.MAX_UNFOLDED_BYTES;
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        if (!TEXT.contains(ending(part.getName())) || part.getName().startsWith("__MACOSX/")) {
          continue;
        }
        try (var content = zip.getInputStream(part)) {
          // One byte more than there may be tells that there are too many.
          byte[] bytes = content.readNBytes((int) Math.min(left, EstateImport.MAX_BYTES) + 1);
          left -= bytes.length;
          if (left < 0 || bytes.length > EstateImport.MAX_BYTES) {
            tooLarge();
            return;
          }
          CsvReader.read(new UploadedFile(part.getName(), bytes), lines);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      lines.problems().ofFile(Problem.Code.NOT_TEXT, file.name(), Phrases.same("ZIP"));
    }
  }

  private void tooLarge() {
    lines.problems().ofFile(Problem.Code.TOO_LARGE, "", Phrases.same(EstateImport.MAX_SIZE));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
