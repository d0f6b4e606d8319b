package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the camera and the gallery give arrives, and what they do not give is said. */
@ExtendWith(OwnApp.class)
class CameraStoryIT {

  private static final String UPRIGHT = "red green blue yellow";

  private final Office office;
  private static String url;
  private static StoryRoute route;
  private static Phone phone;
  private static Page page;
  private static OnSite onSite;

  @BeforeAll
  static void open(PackagedApp app) {
    url = app.url();
    route = StoryRoute.shortestOfToday(app, "wangmin");
    phone = new Phone(Phone.Screen.PHONE).withCamera(LabelCamera.film(twoLabels(0)));
    takeUp();
    onSite.signIn("王敏");
  }

  @AfterAll
  static void close() {
    phone.close();
  }

  CameraStoryIT(Office office) {
    this.office = office;
  }

  @Test
  void
      pictures_come_upright_from_every_orientation_and_from_48_megapixels_and_others_say_why_not() {
    onSite.findAt("北侧围墙");
    Locator item = page.locator("#question-finding");
    Locator pictures = item.locator("button.ph:not(.add)");
    List<Path> files =
        Stream.concat(
                IntStream.rangeClosed(1, 8).mapToObj(each -> GalleryPicture.lying(each, 900, 1200)),
                Stream.of(
                    GalleryPicture.heic(),
                    GalleryPicture.white(),
                    GalleryPicture.lying(6, 6048, 8064)))
            .toList();
    choose(item, files.toArray(Path[]::new));
    assertThat(item.getByText("这是 HEIC 照片")).isVisible();
    assertThat(pictures).hasCount(10);
    assertThat(pictures.locator("img")).hasCount(10);
    List<String> upright =
        pictures.locator("img").all().stream()
            .map(onSite::corners)
            .filter(UPRIGHT::equals)
            .toList();
    assertThat(upright).hasSize(9);

    pictures.first().click();
    onSite.button("删除这张照片").click();
    assertThat(pictures).hasCount(9);
    onSite.describe("墙面开裂");
    onSite.allArrived();
    assertThat(
            office.read(
                """
                select string_agg(size || ' ' || n, ', ' order by size) from (
                  select p.width || ' x ' || p.height || ' ' || (p.bytes < 350000) || ' ' || m.origin as size, count(*) as n
                  from record r join record_photo m on m.estate_id = r.estate_id and m.capture_id = r.id
                  join photo p on p.estate_id = m.estate_id and p.sha256 = m.sha256
                  where r.place_words = '北侧围墙' group by 1) sizes
                """))
        .isEqualTo(
            "1200 x 1600 true gallery 1, 640 x 480 true gallery 1, 900 x 1200 true gallery 7");
  }

  @Test
  void a_page_that_was_killed_with_camera_or_gallery_open_offers_to_take_the_lost_picture_again() {
    onSite.findAt("消防水泵房");
    Locator item = page.locator("#question-finding");
    page.waitForFileChooser(() -> item.getByText("相册").click());
    comeBackKilled();
    assertThat(page.getByText("有一张照片没收到")).isVisible();
    onSite.button("不用了").click();
    assertThat(page.getByText("有一张照片没收到")).hasCount(0);

    item().getByText("拍照").click();
    assertThat(onSite.button("拍一张")).isEnabled();
    comeBackKilled();
    assertThat(page.getByText("有一张照片没收到")).isVisible();
    onSite.button("再拍一次").click();
    onSite.button("拍一张").click();
    onSite.button("好了，1 张").click();
    assertThat(item().locator("button.ph:not(.add)")).hasCount(1);
    assertThat(page.getByText("有一张照片没收到")).hasCount(0);

    onSite.openToday();
    assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("王敏"))).isVisible();
  }

  @Test
  void a_picture_can_be_taken_as_soon_as_the_camera_shows_something_and_not_before() {
    onSite.findAt("消防水箱间");
    PhoneCamera camera = new PhoneCamera(page);
    camera.showNothing();
    item().getByText("拍照").click();
    assertThat(page.locator(".viewfinder video")).isAttached();
    assertThat(page.locator(".viewfinder video[hidden]")).hasCount(0);
    assertThat(onSite.button("拍一张")).isDisabled();
    camera.showSomething();
    onSite.shoot();
    assertThat(item().locator("button.ph:not(.add)")).hasCount(1);
  }

  @Test
  void
      of_two_labels_in_one_view_or_in_a_photo_the_person_picks_whatever_the_camera_sees_meanwhile() {
    scan();
    pick(route.stops().get(1));
    assertThat(page.getByText("扫码到达")).isVisible();

    scan();
    page.locator(".finder-tools input[type=file]").setInputFiles(twoLabels(2));
    pick(route.stops().get(2));
    assertThat(page.getByText("拍照识别")).isVisible();
  }

  @Test
  void a_reader_of_the_browsers_own_that_dies_while_it_is_used_is_replaced_unnoticed() {
    PhoneCamera camera = new PhoneCamera(page);
    camera.readerThatDiesLater();
    onSite.openToday();
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("扫码")).click();
    pick(route.stops().getFirst());
    assertThat(camera.askedOfReader()).isEqualTo(2);
  }

  @Test
  void who_did_not_allow_the_camera_is_told_how_and_then_has_light_and_zoom_where_the_phone_does() {
    onSite.openToday();
    PhoneCamera camera = new PhoneCamera(page);
    camera.deny();
    camera.equip();
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("扫码")).click();
    assertThat(page.locator(".no-camera")).containsText("在浏览器的网站设置里");
    camera.allow();
    onSite.button("已允许，再试一次").click();
    onSite.button("都不是，继续扫").click();
    onSite.button("手电").click();
    page.getByRole(AriaRole.SLIDER, new GetByRoleOptions().setName("放大")).fill("3");
    assertThat(camera.wished()).isEqualTo("{\"torch\":true,\"zoom\":3}");
  }

  private static void takeUp() {
    page = phone.open();
    onSite = new OnSite(page, url);
  }

  /** Of two stops beside each other, the first of which comes after so many. */
  private static Path twoLabels(int after) {
    return LabelCamera.codes(
        route.stops().stream()
            .skip(after)
            .limit(2)
            .map(stop -> url + "/q/" + stop.token())
            .toArray(String[]::new));
  }

  private static void choose(Locator item, Path... files) {
    page.waitForFileChooser(() -> item.getByText("相册").click()).setFiles(files);
  }

  /** The draft is on the disk by then: the system opens its camera over it. */
  private static void comeBackKilled() {
    assertThat(page.getByText("已存在本机")).isAttached();
    phone.kill();
    takeUp();
    page.navigate(url + "/field");
    assertThat(item()).isVisible();
  }

  private static Locator item() {
    return page.locator("#question-finding");
  }

  private static void scan() {
    page.navigate(url + "/field/scan");
  }

  private static void pick(Stop stop) {
    Locator choice = page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("画面里有 2 个码"));
    choice.getByText(stop.name()).click();
    page.waitForURL("**/field/place/" + stop.place());
  }
}
