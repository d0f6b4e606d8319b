package app.courtyard.form;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Forms as JSON, with the names of the wire. Stricter than the wire: a misspelt name is a wrong
 * form.
 */
public final class FormJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /**
   * @throws WrongForm naming what is wrong with it
   */
  public static Form read(String json) {
    try {
      return MAPPER.readValue(json, Form.class);
    } catch (JacksonException e) {
      throw e.getCause() instanceof WrongForm wrong ? wrong : new WrongForm(e.getMessage(), e);
    }
  }

  public static String write(Form form) {
    return MAPPER.writeValueAsString(form);
  }

  static JsonNode tree(Form form) {
    return MAPPER.valueToTree(form);
  }

  private FormJson() {}
}
