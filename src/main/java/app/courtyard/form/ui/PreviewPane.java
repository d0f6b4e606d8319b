package app.courtyard.form.ui;

import app.courtyard.form.Sketch;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;

/** The phone beside the editor; on a narrow screen it stands in front, and a button leads back. */
class PreviewPane extends Aside {

  private final PhonePreview phone = new PhonePreview();
  private final Div languages = new Div();

  PreviewPane(Runnable close) {
    addClassName("preview-pane");
    getElement().setAttribute("aria-label", getTranslation("checklist.preview"));
    Div frame = new Div(phone);
    frame.addClassName("phone-frame");
    NativeButton back =
        new NativeButton(getTranslation("checklist.preview.close"), c -> close.run());
    back.addClassNames("btn", "preview-close");
    add(languages, frame, back);
    speak(getLocale().getLanguage().equals("en") ? "en" : "zh");
  }

  void show(Sketch sketch) {
    phone.show(sketch);
  }

  private void speak(String language) {
    phone.speak(language);
    languages.removeAll();
    languages.add(
        PickChips.one(
            getTranslation("checklist.preview.language"),
            List.of("zh", "en"),
            code -> code.equals("zh") ? "中文" : "English",
            language,
            this::speak));
  }
}
