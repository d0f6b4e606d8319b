package app.courtyard.story;

import com.microsoft.playwright.Page;

/** Also with no network. */
class FieldScreensIT extends Accessible {

  FieldScreensIT(PackagedApp app) {
    super(app, Phone.Screen.PHONE, "zh");
  }

  @Override
  void tour(PackagedApp app, Phone phone, String language, Onlooker onlooker) {
    Page page = phone.open();
    new FieldTour(app, page, language, onlooker).walk();
    new BackTour(app, page, language, onlooker).walk();
    new FormTour(app, page, language, onlooker).walk();
    new CaseTour(app, page, language, onlooker).walk();
    new LeadTour(app, page, language, onlooker).walk();
  }
}
