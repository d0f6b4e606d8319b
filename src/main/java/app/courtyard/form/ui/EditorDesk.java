package app.courtyard.form.ui;

import app.courtyard.form.Edit;
import app.courtyard.form.Flaw;
import app.courtyard.form.Part;
import app.courtyard.form.PartKey;
import app.courtyard.form.Sketch;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the parts of the editor ask of the view that they stand in. */
interface EditorDesk {

  Sketch sketch();

  /** Keeps it; what is on the screen stays, so that nobody is stopped while typing. */
  void typed(Edit edit);

  /**
   * Keeps it, and draws the form anew.
   *
   * @param focus id of the element that has the focus afterwards
   */
  void done(Edit edit, @Nullable String focus);

  /** Takes a part away, to be put back with one tap. */
  void remove(PartKey part);

  /** Opens a question to be written, or closes it. */
  void open(@Nullable String question);

  @Nullable String opened();

  /** Told the flaws of now, and again whenever they change while it is on the screen. */
  void onCheck(Consumer<List<Flaw>> listener);

  /** Changes what a part says, and draws the form anew. */
  default void set(PartKey part, String focus, UnaryOperator<Part> change) {
    done(Edit.of(part, change), focus);
  }

  static String domId(PartKey part, String what) {
    return "part-"
        + part.kind().name().toLowerCase(java.util.Locale.ROOT)
        + "-"
        + part.id()
        + "-"
        + what;
  }
}
