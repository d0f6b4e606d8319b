package app.courtyard.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * The eight courtyards of 四季花城. Two ambassadors answer for two small ones each, four for a large
 * one, so that each has about 530 households.
 */
enum SampleCourtyard {
  HT("海棠苑", "wangmin", "18x4 17x4 12x4 13x4 9x3"),
  ZJ("紫荆苑", "wangmin", "17x3 15x3 16x4 14x4 17x3"),
  YL("玉兰苑", "liqiang", "9x2 10x4 18x4 17x4 10x4 14x4 9x3 15x4 18x4 12x3 11x4"),
  DG("丹桂苑", "chenjing", "7x4 14x3 18x3 13x3 15x3 17x3 16x4 13x4 16x2 18x3 18x4"),
  ML("茉莉苑", "liuyang", "12x4 12x4 18x4 15x3 18x3"),
  FR("芙蓉苑", "liuyang", "16x4 7x4 17x3 16x4 15x4"),
  ZW("紫薇苑", "zhaolei", "17x4 9x4 12x4 17x4 15x3 13x4 10x4 16x3 16x3 7x4 13x4"),
  LM("腊梅苑", "sunli", "13x2 16x3 17x4 17x4 18x2 18x3 17x3 12x2 13x4 13x4 18x3");

  /** Buildings are numbered through the whole estate, so that '3 栋' means one of them. */
  record Building(SampleCourtyard courtyard, int number, int floors, int unitsAFloor) {

    String code() {
      return "%s-%02d".formatted(courtyard, number);
    }

    String name() {
      return number + " 栋";
    }
  }

  /** The estate's middle, near Shenzhen, in WGS 84. */
  private static final double LATITUDE = 22.6301;

  private static final double LONGITUDE = 114.0562;

  /** About 160 metres. */
  private static final double STEP = 0.0015;

  private final String title;
  private final String ambassador;
  private final String buildings;

  SampleCourtyard(String title, String ambassador, String buildings) {
    this.title = title;
    this.ambassador = ambassador;
    this.buildings = buildings;
  }

  String title() {
    return title;
  }

  String ambassador() {
    return ambassador;
  }

  List<Building> buildings() {
    int number = 1;
    for (int i = 0; i < ordinal(); i++) {
      number += values()[i].sizes().length;
    }
    List<Building> all = new ArrayList<>();
    for (String size : sizes()) {
      String[] parts = size.split("x");
      all.add(new Building(this, number++, Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
    }
    return all;
  }

  boolean isLarge() {
    return sizes().length > 6;
  }

  private String[] sizes() {
    return buildings.split(" ");
  }

  double latitude() {
    return LATITUDE + STEP * (ordinal() / 4 - 0.5);
  }

  double longitude() {
    return LONGITUDE + STEP * (ordinal() % 4 - 1.5);
  }
}
