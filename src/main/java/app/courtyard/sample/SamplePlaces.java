package app.courtyard.sample;

import app.courtyard.estate.Sheet;
import app.courtyard.sample.SampleCourtyard.Building;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** 8 courtyards, 64 buildings, 3,200 households, 60 shops, 420 facilities and 160 checkpoints. */
final class SamplePlaces {

  static final int VACANT = 256;
  static final int LET = 800;
  static final int UNITS = 3_200;
  private static final int SHOPS = 60;

  /** What people call it, and the checklist that is filled in there. */
  private static final String[][] GROUNDS = {
    {"P01", "北门岗", "出入口巡查"},
    {"P02", "主干道", "苑区道路与广场巡查"},
    {"P03", "中心花园", "绿地巡查"},
    {"P04", "景观水池", "水景与泳池巡查"},
    {"P05", "儿童游乐场", "儿童游乐与健身区巡查"},
    {"P06", "健身广场", "儿童游乐与健身区巡查"},
    {"P07", "林荫步道", "绿地巡查"},
    {"P08", "垃圾收集点", "垃圾收集点巡查"},
    {"P09", "消防通道", "苑区道路与广场巡查"},
    {"P10", "地下车库 A 区", "停车场巡查"},
    {"P11", "地下车库 B 区", "停车场巡查"},
    {"P12", "南门岗", "出入口巡查"},
  };

  private static final String[][] IN_A_BUILDING = {
    {"F1", "地下一层配电间", "公共设施 · 地下室与设备间"},
    {"F2", "电梯机房", "公共设施 · 电梯机房"},
    {"F3", "天台", "公共设施 · 天面"},
    {"F4", "疏散楼梯", "公共设施 · 楼道"},
    {"F5", "屋顶水箱间", "公共设施 · 天面"},
    {"F6", "弱电间", "公共设施 · 地下室与设备间"},
  };

  private static final String[][] OUTSIDE = {
    {"F1", "健身器材", "公共设施 · 儿童游乐与健身区"},
    {"F2", "喷泉水景", "公共设施 · 水景与泳池"},
    {"F3", "车库道闸", "公共设施 · 停车场"},
    {"F4", "雨水泵站", "公共设施 · 地下室与设备间"},
  };

  private static final String[] OF_THE_ESTATE = {"中心配电房", "生活水泵房", "柴油发电机房", "消防控制室"};

  private static final String[] TRADES = {
    "便民超市", "水果店", "药房", "洗衣店", "面包房", "早餐铺", "理发店", "快递驿站", "房产中介", "五金店", "宠物店", "幼儿托管", "咖啡馆",
    "茶餐厅", "文具店"
  };

  private final SampleRows rows;
  private final Random random;

  SamplePlaces(SampleRows rows, Random random) {
    this.rows = rows;
    this.random = random;
  }

  void add() {
    List<String> statuses = statuses();
    int ofTheEstate = 0;
    for (SampleCourtyard courtyard : SampleCourtyard.values()) {
      rows.add(
          Sheet.COURTYARDS,
          courtyard.name(),
          courtyard.title(),
          degrees(courtyard.latitude()),
          degrees(courtyard.longitude()));
      courtyard.buildings().forEach(building -> addBuilding(building, statuses));
      addAll(Sheet.CHECKPOINTS, courtyard, GROUNDS);
      addAll(Sheet.FACILITIES, courtyard, OUTSIDE);
      if (courtyard.isLarge()) {
        addAll(
            Sheet.FACILITIES,
            courtyard,
            new String[][] {{"F5", OF_THE_ESTATE[ofTheEstate++], "公共设施 · 地下室与设备间"}});
      }
    }
    addShops();
  }

  private List<String> statuses() {
    List<String> statuses = new ArrayList<>(Collections.nCopies(UNITS - VACANT - LET, "自住"));
    statuses.addAll(Collections.nCopies(VACANT, "空置"));
    statuses.addAll(Collections.nCopies(LET, "出租"));
    Collections.shuffle(statuses, random);
    return statuses;
  }

  private void addBuilding(Building building, List<String> statuses) {
    SampleCourtyard courtyard = building.courtyard();
    BigDecimal latitude = near(courtyard.latitude());
    BigDecimal longitude = near(courtyard.longitude());
    rows.add(
        Sheet.BUILDINGS, building.code(), courtyard.name(), building.name(), latitude, longitude);
    rows.add(
        Sheet.CHECKPOINTS,
        building.code() + "-P1",
        building.code(),
        "大堂",
        "大堂巡查",
        latitude,
        longitude);
    for (String[] facility : IN_A_BUILDING) {
      rows.add(
          Sheet.FACILITIES,
          building.code() + "-" + facility[0],
          building.code(),
          facility[1],
          facility[2],
          latitude,
          longitude);
    }
    for (int floor = 1; floor <= building.floors(); floor++) {
      for (int door = 1; door <= building.unitsAFloor(); door++) {
        String number = "%d%02d".formatted(floor, door);
        rows.add(
            Sheet.UNITS,
            building.code() + "-" + number,
            building.code(),
            number,
            statuses.get(rows.count(Sheet.UNITS)));
      }
    }
  }

  private void addAll(Sheet sheet, SampleCourtyard courtyard, String[][] places) {
    for (String[] place : places) {
      rows.add(
          sheet,
          courtyard + "-" + place[0],
          courtyard.name(),
          place[1],
          place[2],
          near(courtyard.latitude()),
          near(courtyard.longitude()));
    }
  }

  private void addShops() {
    for (int i = 0; i < SHOPS; i++) {
      SampleCourtyard courtyard = SampleCourtyard.values()[i % SampleCourtyard.values().length];
      Building building = courtyard.buildings().get(i / SampleCourtyard.values().length % 5);
      rows.add(
          Sheet.SHOPS,
          "S-%03d".formatted(i + 1),
          building.code(),
          "花城路 %d 号 %s".formatted(101 + i, TRADES[i % TRADES.length]),
          near(courtyard.latitude()),
          near(courtyard.longitude()));
    }
  }

  /** Somewhere within some sixty metres. */
  private BigDecimal near(double degrees) {
    return degrees(degrees + (random.nextInt(1_101) - 550) / 1_000_000.0);
  }

  private static BigDecimal degrees(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(6, RoundingMode.HALF_UP);
  }
}
