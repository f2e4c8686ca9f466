package id.teladan.paper;

import id.teladan.visit.OfficialPaper.Block;
import java.util.List;

/** The parts of a paper, made from what they hold. */
final class Blocks {

  private Blocks() {}

  static Block subheading(String text) {
    return writer -> writer.subheading(text);
  }

  static Block text(String text) {
    return writer -> writer.text(text);
  }

  static Block items(List<String> items) {
    List<String> kept = List.copyOf(items);
    return writer -> writer.items(kept);
  }

  static Block fact(String label, String text) {
    return writer -> writer.fact(label, text);
  }

  static Block table(List<String> head, List<Integer> widths, List<List<String>> rows) {
    List<List<String>> kept = List.copyOf(rows);
    return writer -> writer.table(head, widths, kept);
  }

  static Block photo(long file, String caption) {
    return writer -> writer.photo(file, caption);
  }
}
