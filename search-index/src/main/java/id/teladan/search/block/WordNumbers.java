package id.teladan.search.block;

import id.teladan.search.text.Words;
import org.apache.lucene.util.BytesRef;

/** The numbers that words have anyhow. */
final class WordNumbers extends Numbering {
  private final Words words;
  private int age;

  WordNumbers(Words words) {
    this.words = words;
  }

  /** What is sorted stays so as long as the words are the same. */
  void begin() {
    if (age != words.age()) {
      age = words.age();
      unsorted();
    }
  }

  int stemOf(int number) {
    return words.stemOf(number);
  }

  @Override
  int size() {
    return words.size();
  }

  @Override
  BytesRef term(int number) {
    return words.term(number);
  }
}
