package app.courtyard.ui;

import com.vaadin.flow.component.html.Span;

/** A word or two about how something stands. Its colour never says more than its words do. */
public class Pill extends Span {

  /** How it stands. */
  public enum Tone {
    PLAIN(""),
    OK("ok"),
    SOON("soon"),
    LATE("late");

    private final String className;

    Tone(String className) {
      this.className = className;
    }
  }

  public Pill(Tone tone, String words) {
    super(words);
    addClassName("pill");
    if (tone != Tone.PLAIN) {
      addClassName(tone.className);
    }
  }

  /**
   * @param icon of frontend/icons.ts, before the words
   */
  public Pill(Tone tone, String icon, String words) {
    this(tone, "");
    NavIcon sign = new NavIcon(icon);
    sign.addClassName("lucide");
    add(sign, new Span(words));
  }
}
