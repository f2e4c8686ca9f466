package id.teladan.search.text;

import org.apache.lucene.util.BytesRef;

/** A word as the index writes it. There is one for each spelling as long as a text is analysed. */
public final class Word {
  final char[] chars;
  final BytesRef bytes;

  /** Made when first asked for. */
  Word stem;

  Word[] beginnings;
  private Object numbering;
  private int number;

  Word(char[] chars) {
    this.chars = chars;
    bytes = new BytesRef(new String(chars));
  }

  public BytesRef bytes() {
    return bytes;
  }

  /** The number it was given in a numbering, -1 when it has none there. */
  public int number(Object in) {
    return numbering == in ? number : -1;
  }

  /** Gives it a number; it forgets the one of another numbering. */
  public void number(Object in, int given) {
    numbering = in;
    number = given;
  }
}
