package app.courtyard.attention;

/** Somebody else was faster: they are no key-attention customer any more, or it is done already. */
public class AttentionOver extends RuntimeException {

  AttentionOver(String what) {
    super(what);
  }
}
