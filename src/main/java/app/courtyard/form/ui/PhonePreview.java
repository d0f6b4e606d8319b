package app.courtyard.form.ui;

import app.courtyard.form.Sketch;
import app.courtyard.form.SketchJson;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A form as phones draw it, with the phones' own renderer; what is answered there goes nowhere. */
@Tag("courtyard-form-preview")
@JsModule("./preview/formPreview.tsx")
class PhonePreview extends Component {

  void show(Sketch sketch) {
    getElement().setProperty("definition", SketchJson.write(sketch));
  }

  /**
   * @param language zh or en
   */
  void speak(String language) {
    getElement().setProperty("language", language);
  }
}
