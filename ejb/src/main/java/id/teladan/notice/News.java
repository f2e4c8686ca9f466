package id.teladan.notice;

import id.teladan.shared.Lengths;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that people should hear of. Immutable; every step gives a new one.
 *
 * @param kind names the sentence, kebab-case, for example {@code solution-published}
 * @param link the page it is about, below the application's root
 * @param parts what the sentence is filled with, in order
 * @param key names the event; the same key reaches the same person once
 */
public record News(String kind, String link, List<Part> parts, String key) {

  /** How a part of the sentence is to be read. */
  public enum Type {
    /** As people wrote it. */
    TEXT,
    /** The code of a region, shown by its name. */
    REGION
  }

  /** What one place of the sentence is filled with. */
  public record Part(Type type, String value) {}

  public News {
    parts = List.copyOf(parts);
  }

  public static News of(String kind, String link) {
    return new News(kind, link, List.of(), null);
  }

  /** The next part is a text of people, for example a title. */
  public News about(String text) {
    String shown = text == null ? "" : text;
    return with(new Part(Type.TEXT, shown.substring(0, Math.min(Lengths.TITLE, shown.length()))));
  }

  /** The next part is a region. */
  public News region(String code) {
    return with(new Part(Type.REGION, code == null ? "" : code));
  }

  /** Names the event. */
  public News once(String eventKey) {
    return new News(kind, link, parts, eventKey);
  }

  private News with(Part part) {
    List<Part> more = new ArrayList<>(parts);
    more.add(part);
    return new News(kind, link, more, key);
  }
}
