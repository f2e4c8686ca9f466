package id.teladan.search.block;

import id.teladan.search.text.Replay;
import id.teladan.search.text.Word;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.BytesRefComparator;
import org.apache.lucene.util.StringSorter;

/** Numbers for the terms of a block, in the order in which they first came. */
final class Numbering {
  private BytesRef[] terms = new BytesRef[1 << 10];
  private int[] stems = new int[1 << 10];
  private final Map<BytesRef, Integer> plain = new HashMap<>();
  private Object identity = new Object();
  private int size;
  private int[] sorted;

  int size() {
    return size;
  }

  BytesRef term(int number) {
    return terms[number];
  }

  int of(Word word) {
    int number = word.number(identity);
    if (number < 0) {
      number = give(word.bytes());
      word.number(identity, number);
    }
    return number;
  }

  /** The number of a word whose stem gets one too. */
  int withStem(Word word, Replay words) {
    int number = of(word);
    if (stems[number] < 0) {
      int stem = of(words.stemOf(word));
      stems[number] = stem;
    }
    return number;
  }

  int stemOf(int number) {
    return stems[number];
  }

  /** Of a term that is not one of the words of a text. */
  int of(BytesRef term) {
    Integer number = plain.get(term);
    if (number == null) {
      BytesRef own = BytesRef.deepCopyOf(term);
      number = give(own);
      plain.put(own, number);
    }
    return number;
  }

  private int give(BytesRef term) {
    if (size == terms.length) {
      terms = Arrays.copyOf(terms, 2 * size);
      stems = Arrays.copyOf(stems, 2 * size);
    }
    terms[size] = term;
    stems[size] = -1;
    sorted = null;
    return size++;
  }

  /** All numbers in the order of their terms. */
  int[] sorted() {
    if (sorted == null) {
      int[] order = new int[size];
      Arrays.setAll(order, i -> i);
      new StringSorter(BytesRefComparator.NATURAL) {
        @Override
        protected void get(BytesRefBuilder builder, BytesRef result, int i) {
          BytesRef term = terms[order[i]];
          result.bytes = term.bytes;
          result.offset = term.offset;
          result.length = term.length;
        }

        @Override
        protected void swap(int i, int j) {
          int number = order[i];
          order[i] = order[j];
          order[j] = number;
        }
      }.sort(0, size);
      sorted = order;
    }
    return sorted;
  }

  void clear() {
    Arrays.fill(terms, 0, size, null);
    plain.clear();
    identity = new Object();
    size = 0;
    sorted = null;
  }
}
