package id.teladan.benchmark;

import java.util.List;

/**
 * Something a reader of a comparison must know, above all why figures were not joined or are not
 * there.
 *
 * @param code stable name; the sentence is looked up by it in the bundles of the web module
 * @param regionCode the region it is about; null when it is about the whole comparison
 * @param args values for the sentence
 */
public record NoteView(String code, String regionCode, List<Object> args) {

  public NoteView {
    args = List.copyOf(args);
  }

  static NoteView general(String code, Object... args) {
    return new NoteView(code, null, List.of(args));
  }

  static NoteView about(String regionCode, String code, Object... args) {
    return new NoteView(code, regionCode, List.of(args));
  }

  public String getCode() {
    return code;
  }

  public String getRegionCode() {
    return regionCode;
  }

  public List<Object> getArgs() {
    return args;
  }
}
