package app.courtyard.story;

class DeskScreensIT extends Accessible {

  DeskScreensIT(PackagedApp app) {
    super(app, Phone.Screen.DESK, "en");
  }

  @Override
  void tour(PackagedApp app, Phone phone, String language, Onlooker onlooker) {
    new DeskTour(app, phone.open(), language, onlooker).walk();
  }
}
