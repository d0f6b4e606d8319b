package app.courtyard.demo;

import app.courtyard.people.Accounts;
import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import app.courtyard.place.PlaceCodes;
import app.courtyard.premises.PlacePictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the demo's administrator did to the tree, besides loading it. */
@Component
@Profile("demo")
class KeptEstate {

  /**
   * The last building of the estate was handed over only now: its labels are still to be printed.
   */
  private static final String NEWEST = "LM-64%";

  private static final List<String[]> PICTURED =
      List.of(
          new String[] {"健身器材", "stop.playground"},
          new String[] {"喷泉水景", "stop.water"},
          new String[] {"车库道闸", "stop.gate"},
          new String[] {"电梯机房", "stop.lift"});

  private static final int OF_EACH = 2;

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final PlacePictures pictures;
  private final PlaceCodes codes;

  KeptEstate(JdbcClient jdbc, Accounts accounts, PlacePictures pictures, PlaceCodes codes) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.pictures = pictures;
    this.codes = codes;
  }

  /**
   * Three weeks ago the labels were printed and hung up, and facilities said to be what they are.
   */
  void settle(Estate estate) {
    jdbc.sql(
            """
            update place_code c set issued_at = now() - interval '21 days', printed_at = now() - interval '21 days'
            from place p
            where c.estate_id = ? and c.printed_at is null and p.estate_id = c.estate_id and p.id = c.place_id
              and p.code not like ?
            """)
        .params(estate.id(), NEWEST)
        .update();
    jdbc.sql(
            """
            update place p set type = t.type
            from (values ('电梯机房', 'lift'), ('消防控制室', 'fire'), ('疏散楼梯', 'fire'), ('地下一层配电间', 'power'),
              ('中心配电房', 'power'), ('柴油发电机房', 'power'), ('屋顶水箱间', 'water'), ('生活水泵房', 'water'),
              ('雨水泵站', 'water'), ('弱电间', 'other'), ('天台', 'other'), ('健身器材', 'fitness'),
              ('喷泉水景', 'waterscape'), ('车库道闸', 'parking')) t (name, type)
            where p.estate_id = ? and p.kind = 'facility' and p.name = t.name and p.type is null
            """)
        .param(estate.id())
        .update();
  }

  /** Some facilities have a picture, and a label that was copied has another code. */
  void keep(Estate estate, Snapshots snapshots) throws IOException {
    Person administrator = accounts.findByLoginName("admin").orElseThrow().person();
    for (String[] facility : PICTURED) {
      int number = 0;
      for (UUID place : named(estate, facility[0])) {
        byte[] picture = snapshots.of(facility[1], facility[0], ++number).bytes();
        pictures.set(administrator, place, new ByteArrayInputStream(picture));
      }
    }
    for (UUID place : named(estate, "北门岗")) {
      codes.replace(administrator, place, "码被复制");
    }
  }

  private List<UUID> named(Estate estate, String name) {
    return jdbc.sql(
            "select id from place where estate_id = ? and name = ? order by sort, code limit ?")
        .params(estate.id(), name, OF_EACH)
        .query(UUID.class)
        .list();
  }
}
