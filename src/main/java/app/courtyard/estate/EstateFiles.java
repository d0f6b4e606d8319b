package app.courtyard.estate;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is loaded together: a workbook, or CSV files with a sheet each, one by one or in a ZIP.
 *
 * @param estate that sheets belong to which do not say themselves; null when none was chosen
 */
public record EstateFiles(List<UploadedFile> files, @Nullable UUID estate) {

  public EstateFiles {
    files = List.copyOf(files);
  }
}
