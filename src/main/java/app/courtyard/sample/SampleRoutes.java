package app.courtyard.sample;

import app.courtyard.estate.Sheet;
import app.courtyard.sample.SampleCourtyard.Building;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 12 rounds a day over the public areas, a morning and an afternoon one for each ambassador, and
 * each building once a week.
 */
final class SampleRoutes {

  private static final int GROUNDS = 12;
  private static final String[] WEEKDAYS = {"周一", "周二", "周三", "周四", "周五"};

  private final SampleRows rows;
  private int weekly;

  SampleRoutes(SampleRows rows) {
    this.rows = rows;
  }

  void add() {
    for (SampleCourtyard courtyard : SampleCourtyard.values()) {
      List<Building> buildings = courtyard.buildings();
      if (courtyard.isLarge()) {
        daily(courtyard, "AM", "上午", "08:30", "11:30", publicAreas(courtyard, buildings));
        daily(
            courtyard, "PM", "下午", "14:30", "17:30", publicAreas(courtyard, List.of()).reversed());
        weekly(courtyard, "W1", " 1", buildings.subList(0, 6));
        weekly(courtyard, "W2", " 2", buildings.subList(6, buildings.size()));
      } else {
        boolean morning = courtyard == SampleCourtyard.HT || courtyard == SampleCourtyard.ML;
        if (morning) {
          daily(courtyard, "AM", "上午", "08:30", "11:30", publicAreas(courtyard, buildings));
        } else {
          daily(courtyard, "PM", "下午", "14:30", "17:30", publicAreas(courtyard, buildings));
        }
        weekly(courtyard, "W1", "", buildings);
      }
    }
  }

  private static List<String> publicAreas(SampleCourtyard courtyard, List<Building> buildings) {
    List<String> places = new ArrayList<>();
    for (int i = 1; i <= GROUNDS; i++) {
      places.add("%s-P%02d".formatted(courtyard, i));
    }
    // The lobbies lie on the way, between the gates.
    buildings.forEach(building -> places.add(places.size() - 1, building.code() + "-P1"));
    return places;
  }

  private void daily(
      SampleCourtyard courtyard,
      String code,
      String when,
      String from,
      String until,
      List<String> places) {
    String route = courtyard + "-" + code;
    rows.add(
        Sheet.ROUTES,
        route,
        courtyard.title() + " " + when + "公区巡查",
        courtyard.name(),
        "每天",
        from,
        until);
    places.forEach(place -> stop(route, place, null));
  }

  private void weekly(
      SampleCourtyard courtyard, String code, String part, List<Building> buildings) {
    String route = courtyard + "-" + code;
    String name = courtyard.title() + " 楼栋周巡" + part;
    String weekday = WEEKDAYS[weekly++ % WEEKDAYS.length];
    rows.add(Sheet.ROUTES, route, name, courtyard.name(), weekday, "08:30", "17:30");
    for (Building building : buildings) {
      stop(route, building.code() + "-F3", "天面巡查");
      stop(route, building.code() + "-F2", "电梯机房巡查");
      stop(route, building.code() + "-P1", null);
      stop(route, building.code() + "-F1", "地下室与设备间巡查");
    }
  }

  private void stop(String route, String place, @Nullable String checklist) {
    long before =
        rows.all().getOrDefault(Sheet.STOPS, List.of()).stream()
            .filter(row -> route.equals(row.getFirst()))
            .count();
    rows.add(Sheet.STOPS, route, before + 1, place, checklist);
  }
}
