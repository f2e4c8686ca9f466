package id.teladan.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server has logged since this object was made. */
public final class ServerLog {
  private static final Pattern FIRST_LINK =
      Pattern.compile("https?://\\S+/first-administrator\\?key=[\\w-]+");

  /** What an error says where each line is a JSON object. */
  private static final Pattern JSON_ERROR =
      Pattern.compile("\"Level\":\"SEVERE\".*?\"LogMessage\":\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final Path file;
  private final long start;

  /**
   * Remembers where the log ends now.
   *
   * @param file the log, which need not exist yet
   */
  public ServerLog(Path file) {
    this.file = file;
    this.start = size();
  }

  /** All that was logged since. After a rotation: all that is left of it. */
  public String text() {
    if (Files.notExists(file)) {
      return "";
    }
    try {
      byte[] all = Files.readAllBytes(file);
      int from = all.length < start ? 0 : (int) start;
      return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first line of each error, the application's own first, and the last cause told. */
  public List<String> errors() {
    Set<String> own = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    String cause = "";
    List<String> lines = text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher json = JSON_ERROR.matcher(lines.get(i));
      if (json.find()) {
        (lines.get(i).contains("\"id.teladan") ? own : others).add(firstLine(json.group(1)));
      } else if (i + 1 < lines.size() && lines.get(i).contains("] [SEVERE] [")) {
        (lines.get(i).contains("[id.teladan") ? own : others)
            .add(lines.get(i + 1).strip().replaceFirst("]]$", ""));
      } else if (lines.get(i).startsWith("Caused by: ")) {
        cause = lines.get(i).replaceFirst("]]$", "");
      }
    }
    Set<String> told = own.isEmpty() ? others : own;
    if (own.isEmpty() && !cause.isEmpty()) {
      told.add(cause);
    }
    return List.copyOf(told);
  }

  /** The link of the first administrator, when this start made one. */
  public Optional<String> firstLink() {
    return FIRST_LINK.matcher(text()).results().map(MatchResult::group).findFirst();
  }

  private static String firstLine(String json) {
    return json.split("\\\\n", 2)[0].replaceAll("\\\\(.)", "$1").strip();
  }

  private long size() {
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
