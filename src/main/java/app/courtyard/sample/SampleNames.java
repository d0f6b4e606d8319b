package app.courtyard.sample;

import java.util.Random;

/** Names as people have them, put together by chance, and telephone numbers that nobody has. */
final class SampleNames {

  private static final String SURNAMES =
      "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施";
  private static final String FIRST = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂文辉玲建国志海红晓雪梅春华宇浩然子轩梓涵雨欣思佳俊凯晨博嘉怡诗琪婷慧颖鑫睿";
  private static final String SECOND = "华英兰珍莲云林飞鹏程波斌峰龙阳坤宁安康乐琳悦萍燕莉彤瑶萱妍蕾菲航毅恒泽远";

  private final Random random;

  SampleNames(Random random) {
    this.random = random;
  }

  String name() {
    String name = pick(SURNAMES) + pick(FIRST);
    return random.nextInt(100) < 65 ? name + pick(SECOND) : name;
  }

  /** Somebody of the same household. */
  String nameLike(String surname) {
    return surname + pick(FIRST) + pick(SECOND);
  }

  String surname() {
    return pick(SURNAMES);
  }

  private String pick(String letters) {
    return String.valueOf(letters.charAt(random.nextInt(letters.length())));
  }

  /**
   * @param number 0 to 9999
   */
  static String phone(int number) {
    return "1390000%04d".formatted(number);
  }
}
