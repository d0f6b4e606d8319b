package app.courtyard.ui;

/** How many of a list want something, beside its title; nothing where there are none. */
public class CountPill extends Pill {

  private final String words;
  private final String many;
  private final int most;

  /**
   * @param words key of how many there are
   * @param many key of what is said of more than {@code most}
   * @param most nobody counts further
   */
  public CountPill(Tone tone, String words, String many, int most) {
    super(tone, "");
    this.words = words;
    this.many = many;
    this.most = most;
    getElement().setAttribute("role", "status");
  }

  public void show(int count) {
    setText(count > most ? getTranslation(many, most) : getTranslation(words, count));
    setVisible(count > 0);
  }
}
