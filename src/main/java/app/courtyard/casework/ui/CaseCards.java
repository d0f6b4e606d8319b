package app.courtyard.casework.ui;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseFilter;
import app.courtyard.casework.CaseKey;
import app.courtyard.casework.CaseList;
import app.courtyard.casework.Shown;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.LiveCards;
import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cases of the list, to be opened, or picked together. */
class CaseCards extends LiveCards<CaseFile, CaseRow> {

  private final transient CaseList list;
  private final transient CaseReader reader;
  private final transient Picked picked;
  private final transient Runnable changed;
  private transient CaseFilter filter = CaseFilter.OPEN;

  /**
   * @param changed told when another one is picked, or one no more
   */
  CaseCards(CaseList list, CaseReader reader, Picked picked, Runnable changed) {
    super("cases.more");
    this.list = list;
    this.reader = reader;
    this.picked = picked;
    this.changed = changed;
  }

  void show(CaseFilter wanted) {
    filter = wanted;
    showAnew();
  }

  private void pick(CaseFile file, boolean yes) {
    picked.pick(file, yes);
    showPicked();
  }

  void pickAll() {
    shown().forEach(file -> picked.pick(file, true));
    showPicked();
  }

  /** Which are picked, or that none can be. */
  void showPicked() {
    cards().forEach(card -> card.letPick(picked.isPicking(), picked.holds(card.file())));
    changed.run();
  }

  @Override
  protected List<CaseFile> page(@Nullable CaseFile after, int most) {
    CaseKey key = after == null ? null : CaseKey.of(after, filter);
    return list.page(reader.person(), filter, key, most);
  }

  @Override
  protected Optional<CaseFile> find(UUID id) {
    return list.find(reader.person(), filter, id);
  }

  @Override
  protected UUID id(CaseFile file) {
    return file.id();
  }

  @Override
  protected Comparator<CaseFile> order() {
    return Comparator.comparing(file -> CaseKey.of(file, filter), CaseKey.order(filter));
  }

  @Override
  protected CaseRow card(CaseFile file) {
    CaseRow row = new CaseRow(file, filter, reader, this::pick);
    row.letPick(picked.isPicking(), picked.holds(file));
    return row;
  }

  @Override
  protected Component marked(CaseRow row) {
    return row.card();
  }

  @Override
  protected EmptyState empty() {
    if (filter.equals(CaseFilter.OPEN)) {
      return new EmptyState("circle-check", "cases.empty");
    }
    boolean pressing = filter.shown() == Shown.LATE || filter.shown() == Shown.SOON;
    return pressing && filter.number() == null && !filter.isNarrowed()
        ? new EmptyState("circle-check", "cases.none-pressing")
        : new EmptyState("search", "cases.none-found");
  }
}
