package app.courtyard.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.people.Department;
import app.courtyard.people.StaffMember;
import app.courtyard.people.Trade;
import app.courtyard.team.StaffRefused.Reason;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@CourtyardTest
class OnSiteStaffTest {

  @Autowired private OnSiteStaff staff;
  @Autowired private TestEstate estates;

  private TestEstate.Made made;

  @BeforeEach
  void makeAnEstate() {
    made = estates.make();
  }

  @Test
  void somebody_is_added_changed_and_leaves() {
    StaffMember added = add("G-1", null);
    StaffMember moved = at(added, "北门", false);
    staff.save(made.zhanghua(), added, moved);
    staff.save(made.zhanghua(), moved, at(moved, "北门", true));
    assertThat(staff.of(made.admin()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.post()).isEqualTo("北门");
              assertThat(one.left()).isTrue();
            });
  }

  @Test
  void a_number_is_given_once() {
    add("G-1", null);
    assertRefused(Reason.NUMBER_TAKEN, () -> add("G-1", null));
    assertRefused(Reason.NUMBER_MISSING, () -> add(" ", null));
  }

  @Test
  void superiors_are_of_the_list_and_never_go_in_a_circle() {
    StaffMember above = add("G-1", null);
    StaffMember below = add("G-2", above.id());
    assertRefused(
        Reason.SUPERIOR_CIRCLE, () -> staff.save(made.admin(), above, under(above, below.id())));
    assertRefused(
        Reason.SUPERIOR_UNKNOWN,
        () -> staff.save(made.admin(), above, under(above, UUID.randomUUID())));
  }

  @Test
  void whoever_saves_later_is_told_what_stands_there() {
    StaffMember shown = add("G-1", null);
    staff.save(made.admin(), shown, at(shown, "北门", false));
    assertThatThrownBy(() -> staff.save(made.zhanghua(), shown, at(shown, "南门", false)))
        .isInstanceOfSatisfying(
            ChangedMeanwhile.class,
            changed -> assertThat(changed.present(StaffMember.class).post()).isEqualTo("北门"));
  }

  @Test
  void those_who_do_not_keep_the_list_neither_see_nor_change_it() {
    StaffMember guard = add("G-1", null);
    assertThat(staff.of(made.wangmin())).isEmpty();
    assertThat(staff.of(estates.make().admin())).isEmpty();
    assertThatThrownBy(() -> staff.save(made.wangmin(), guard, at(guard, "南门", false)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> staff.save(estates.make().admin(), guard, at(guard, "南门", false)))
        .isInstanceOf(AccessDeniedException.class);
  }

  private StaffMember add(String number, UUID superior) {
    StaffMember member =
        new StaffMember(
            UuidCreator.getTimeOrderedEpoch(),
            number,
            "陈刚",
            Trade.GUARD,
            Department.SECURITY,
            null,
            superior,
            null,
            false);
    staff.save(made.admin(), null, member);
    return member;
  }

  private static StaffMember at(StaffMember one, String post, boolean left) {
    return new StaffMember(
        one.id(),
        one.number(),
        one.name(),
        one.trade(),
        one.department(),
        post,
        one.superiorId(),
        one.phone(),
        left);
  }

  private static StaffMember under(StaffMember one, UUID superior) {
    return new StaffMember(
        one.id(),
        one.number(),
        one.name(),
        one.trade(),
        one.department(),
        one.post(),
        superior,
        one.phone(),
        one.left());
  }

  private static void assertRefused(Reason reason, Runnable action) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(
            StaffRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
