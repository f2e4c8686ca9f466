package id.teladan.visit;

import java.util.List;

/**
 * An official paper in Indonesian, before it takes the form of a file: what stands in it, in order.
 *
 * @param letterhead lines on top, the issuing region first
 * @param title in capitals
 * @param subtitle what it is about
 * @param sections its chapters
 * @param signature where and by whom it is signed; null when nobody signs it
 * @param note one line in small print at the end
 */
public record OfficialPaper(
    List<String> letterhead,
    String title,
    String subtitle,
    List<Section> sections,
    Signature signature,
    String note) {

  /** What is filled in by hand. */
  public static final String BLANK = "....................................";

  public OfficialPaper {
    letterhead = List.copyOf(letterhead);
    sections = List.copyOf(sections);
  }

  /** A chapter. */
  public record Section(String heading, List<Block> blocks) {

    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * The end of a paper.
   *
   * @param place and date, to be filled in by hand
   * @param role in which they sign
   * @param people who signs
   */
  public record Signature(String place, String role, List<String> people) {

    public Signature {
      people = List.copyOf(people);
    }
  }

  /** A part of a chapter, which tells a writer what it is. */
  @FunctionalInterface
  public interface Block {
    void writeTo(Writer writer);
  }

  /** Whoever gives a paper its form. */
  public interface Writer {

    void subheading(String text);

    /** A paragraph; line breaks are kept. */
    void text(String text);

    /** Numbered lines. */
    void items(List<String> items);

    /** A label and what it says. */
    void fact(String label, String text);

    /**
     * A table.
     *
     * @param widths of the columns, in parts of their sum
     */
    void table(List<String> head, List<Integer> widths, List<List<String>> rows);
  }
}
