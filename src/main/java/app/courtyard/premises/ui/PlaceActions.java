package app.courtyard.premises.ui;

import java.util.UUID;

/** What the parts of the page tell it. */
interface PlaceActions {

  /** Something was entered that is not saved yet. */
  void entered();

  /**
   * Goes to a place, after something was done there.
   *
   * @param words key of what is said about it
   */
  void done(UUID place, String words);

  /** The same on its own page, which is open. */
  void again(UUID place, String words);
}
