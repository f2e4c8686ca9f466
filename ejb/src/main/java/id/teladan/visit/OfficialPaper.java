package id.teladan.visit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An official paper in Indonesian, before it takes the form of a file: what stands in it, in order.
 *
 * @param letterhead lines on top, the issuing region first
 * @param title in capitals
 * @param subtitle what it is about
 * @param sections its chapters
 * @param signature where and by whom it is signed; null when nobody signs it
 * @param note one line in small print at the end; null for none
 * @param look what else an issuing office puts on its papers
 */
public record OfficialPaper(
    List<String> letterhead,
    String title,
    String subtitle,
    List<Section> sections,
    Signature signature,
    String note,
    Look look) {

  /** How the heading of a chapter begins that stands after the signature. */
  public static final String APPENDIX = "LAMPIRAN";

  /** What is filled in by hand. */
  public static final String BLANK = "....................................";

  public OfficialPaper {
    letterhead = List.copyOf(letterhead);
    sections = List.copyOf(sections);
  }

  /** A paper without emblem, address and number. */
  public OfficialPaper(
      List<String> letterhead,
      String title,
      String subtitle,
      List<Section> sections,
      Signature signature,
      String note) {
    this(letterhead, title, subtitle, sections, signature, note, Look.PLAIN);
  }

  /** The chapters above the signature. */
  public List<Section> body() {
    return sections.subList(0, appendixAt());
  }

  /** What follows the signature: the first chapter that is called an appendix, and all after it. */
  public List<Section> appendix() {
    return sections.subList(appendixAt(), sections.size());
  }

  private int appendixAt() {
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).heading().toUpperCase(Locale.ROOT).startsWith(APPENDIX)) {
        return i;
      }
    }
    return sections.size();
  }

  /**
   * What an issuing office puts on its papers.
   *
   * @param address in small print below the letterhead
   * @param logo the file of the emblem; null for none
   * @param number under which it was issued, or a blank; null for a paper without one
   * @param wide whether it lies on its long side
   */
  public record Look(List<String> address, Long logo, String number, boolean wide) {
    static final Look PLAIN = new Look(List.of(), null, null, false);

    public Look {
      address = List.copyOf(address);
    }
  }

  /** A picture that stands in a paper, with its bytes. */
  public record Picture(byte[] bytes, String mediaType, int width, int height) {}

  /** Where the pictures of a paper come from. */
  @FunctionalInterface
  public interface Pictures {

    /** Empty where there is none that the reader may see. */
    Optional<Picture> find(long file);
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
   * @param approver the office whose head takes note of it; null for none
   */
  public record Signature(String place, String role, List<String> people, String approver) {

    public Signature {
      people = List.copyOf(people);
    }

    public Signature(String place, String role, List<String> people) {
      this(place, role, people, null);
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

    /**
     * A picture with what it shows.
     *
     * @param file its number among the files
     */
    default void photo(long file, String caption) {
      text(caption);
    }
  }
}
