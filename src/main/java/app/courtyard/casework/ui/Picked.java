package app.courtyard.casework.ui;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CasesAtOnce;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The cases that were picked to be taken further together, as they were looked at. */
class Picked {

  private final Map<UUID, CaseFile> files = new LinkedHashMap<>();
  private boolean picking;

  boolean isPicking() {
    return picking;
  }

  /** Beginning and ending leave nothing picked. */
  void picking(boolean now) {
    picking = now;
    files.clear();
  }

  void pick(CaseFile file, boolean yes) {
    if (yes && files.size() < CasesAtOnce.MOST) {
      files.put(file.id(), file);
    } else if (!yes) {
      files.remove(file.id());
    }
  }

  void only(Collection<CaseFile> left) {
    files.clear();
    left.forEach(file -> pick(file, true));
  }

  boolean holds(CaseFile file) {
    return files.containsKey(file.id());
  }

  List<CaseFile> files() {
    return List.copyOf(files.values());
  }
}
