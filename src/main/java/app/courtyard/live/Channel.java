package app.courtyard.live;

/** One sort of news. A feature offers it as a bean. */
public interface Channel {

  /** By which the database knows it: lower-case letters and underscores. */
  String name();

  /**
   * What is published on each node when something is heard, on a thread of its own.
   *
   * @param payload as {@link Broadcast#tell} got it
   */
  Object read(String payload);
}
