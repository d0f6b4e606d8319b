package app.courtyard.form;

/**
 * A version that was issued before with another content. Phones and records have that one: raise
 * the version.
 */
public class IssuedFormDiffers extends IllegalStateException {

  IssuedFormDiffers(Form form) {
    super(
        "Version " + form.version() + " of form " + form.id() + " was issued with another content");
  }
}
