package id.teladan.web.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** The words that the script of the notes page says, as JSON for its form. */
@Named
@RequestScoped
public class VisitNoteWords {
  private static final List<String> KEYS =
      List.of(
          "draft",
          "sending",
          "saved",
          "waiting",
          "signIn",
          "refused",
          "again",
          "repair",
          "discard",
          "similarity",
          "difference",
          "question",
          "solution",
          "justNow",
          "empty",
          "pick",
          "FACT",
          "HOST_OPINION",
          "ANALYSIS");

  @Inject private VisitWords words;

  public String getJson() {
    JsonObjectBuilder json = Json.createObjectBuilder();
    KEYS.forEach(key -> json.add(key, words.text("script." + key)));
    return json.build().toString();
  }
}
