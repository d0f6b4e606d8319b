package app.courtyard.casework.ui;

import app.courtyard.casework.CaseFile;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of some cases that are known, or none. */
public class CaseChoice extends Select<CaseFile> {

  private transient List<CaseFile> offered = List.of();

  public CaseChoice(String label, CaseReader reader) {
    setLabel(getTranslation(label));
    setItemLabelGenerator(file -> file == null ? getEmptySelectionCaption() : words(file, reader));
  }

  private String words(CaseFile file, CaseReader reader) {
    return Facts.of(
        reader.number(file),
        reader.title(file),
        getTranslation("cases.state." + file.state().code()));
  }

  /** What was chosen and is still among them stays so. */
  public void offer(List<CaseFile> files) {
    if (files.equals(offered)) {
      return;
    }
    UUID chosen = file();
    offered = files;
    setItems(files);
    files.stream().filter(file -> file.id().equals(chosen)).findFirst().ifPresent(this::setValue);
  }

  public @Nullable UUID file() {
    return isEmpty() ? null : getValue().id();
  }
}
