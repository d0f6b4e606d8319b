package app.courtyard.demo;

import app.courtyard.people.DemoLogins;
import app.courtyard.people.DemoLogins.DemoLogin;
import app.courtyard.people.DemoPassword;
import app.courtyard.people.Role;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** Who can be tried in the demo, and what time it is there. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

  @Bean
  @Primary
  DemoClock demoClock() {
    return new DemoClock();
  }

  @Bean
  DemoLogins demoLogins() {
    return new DemoLogins(
        List.of(
            login("wangmin", "王敏", Role.AMBASSADOR),
            login("liqiang", "李强", Role.AMBASSADOR),
            login("zhanghua", "张华", Role.SUPERVISOR),
            login("guowei", "郭伟", Role.DEPARTMENT_MANAGER),
            login("wuyan", "吴艳", Role.COMPLAINT_SPECIALIST),
            login("luogang", "罗刚", Role.DEPARTMENT_LEAD),
            login("hejuan", "何娟", Role.FRONT_DESK),
            login("admin", "系统管理员", Role.ADMINISTRATOR)));
  }

  private static DemoLogin login(String loginName, String name, Role role) {
    return new DemoLogin(loginName, DemoPassword.VALUE, name, role);
  }
}
