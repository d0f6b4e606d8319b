package app.courtyard.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The forms that come with the app, one JSON file each under {@code forms/}. They are issued before
 * the first request is answered, when their version is newer than what is there: an older node in a
 * cluster changes nothing. Where the company has words of its own they are only offered.
 */
@Component
class BuiltInForms implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(BuiltInForms.class);

  private final Forms forms;
  private final FormUpdates updates;

  BuiltInForms(Forms forms, FormUpdates updates) {
    this.forms = forms;
    this.updates = updates;
  }

  static List<Form> all() {
    try {
      var files = new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*.json");
      return Stream.of(files).map(BuiltInForms::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Form read(Resource file) {
    try {
      return FormJson.read(file.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void afterSingletonsInstantiated() {
    all().forEach(this::issueWhenNewer);
  }

  void issueWhenNewer(Form form) {
    var known = forms.newestBuiltIn(form.id());
    if (known < form.version()) {
      if (forms.isOwn(form.id())) {
        updates.offer(form);
      } else {
        var version = Math.max(form.version(), forms.nextVersion(form.id()));
        forms.issue(form.withVersion(version), new Forms.Origin(null, form.version()));
      }
    } else if (known == form.version() && differs(form)) {
      // Not a reason to stop the house: the issued one is right, this build forgot to raise the
      // version.
      LOG.warn(
          "Form {} differs from its issued version {}: raise the version",
          form.id(),
          form.version());
    }
  }

  private boolean differs(Form form) {
    return forms
        .builtIn(form.id(), form.version())
        .filter(issued -> !issued.withVersion(form.version()).equals(form))
        .isPresent();
  }
}
