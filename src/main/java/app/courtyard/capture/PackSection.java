package app.courtyard.capture;

/**
 * A part of the pack that a feature fills. A feature offers it as a bean; each name has one
 * section.
 */
public interface PackSection {

  /** The member of the pack, as in frontend/field/wire.ts: routes, tasks, rounds, findings. */
  String name();

  /**
   * What goes into the pack as JSON. Asked for often: few queries, bounded by the estate and the
   * reach, and the same content in the same order as long as nothing changed, or phones load the
   * whole pack anew.
   */
  Object content(PackFor who);
}
