package app.courtyard.monthly;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.Rating;
import app.courtyard.inventory.Counted;
import app.courtyard.inventory.Inventory;
import app.courtyard.inventory.Measure;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a month was made from: of each case the hash of all that its numbers take from it. What
 * happens to it after the month changes nothing; what is learned later of the month does.
 */
final class Sources {

  static Map<UUID, String> of(MonthOfComplaints month) {
    Map<UUID, StringJoiner> facts = new HashMap<>();
    Inventory present = month.present();
    for (Measure measure : Measure.values()) {
      for (Counted counted : present.behind(measure)) {
        of(facts, counted.file())
            .add(measure.code())
            .add(counted.span() == null ? "" : String.valueOf(counted.span().number()));
      }
    }
    Map<UUID, CaseFile> files = new HashMap<>();
    present.cases().forEach(one -> files.put(one.file().id(), one.file()));
    for (Rating rating : month.ratingsIn(present)) {
      of(facts, files.get(rating.caseId()))
          .add(rating.at().toString())
          .add(String.valueOf(rating.satisfaction()));
    }
    Map<UUID, String> hashes = new HashMap<>();
    facts.forEach(
        (id, said) ->
            hashes.put(
                id, DigestUtils.sha256Hex(said.toString().getBytes(StandardCharsets.UTF_8))));
    return hashes;
  }

  private static StringJoiner of(Map<UUID, StringJoiner> facts, CaseFile file) {
    return facts.computeIfAbsent(
        file.id(),
        id ->
            new StringJoiner("\n")
                .add(String.valueOf(file.number()))
                .add(file.kind().code())
                .add(String.valueOf(file.caseClass()))
                .add(String.valueOf(file.placeId()))
                .add(String.valueOf(file.courtyardId()))
                .add(String.valueOf(file.department()))
                .add(file.channel().code())
                .add(String.valueOf(file.grave()))
                .add(file.spokenAt().toString())
                .add(String.valueOf(file.responseDueAt())));
  }

  private Sources() {}
}
