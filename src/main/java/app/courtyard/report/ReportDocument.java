package app.courtyard.report;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is frozen: the numbers and the words.
 *
 * @param words by their keys, in order
 */
record ReportDocument(ReportContent content, TreeMap<String, String> words) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static ReportDocument of(ReportContent content, Map<String, String> words) {
    TreeMap<String, String> kept = new TreeMap<>(words);
    kept.keySet().retainAll(content.keys().toList());
    return new ReportDocument(content, kept);
  }

  String json() {
    return JSON.writeValueAsString(this);
  }

  static ReportDocument read(String json) {
    return JSON.readValue(json, ReportDocument.class);
  }
}
