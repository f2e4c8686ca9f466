package id.teladan.search.text;

import java.util.Arrays;

/**
 * All words that came by, each once, found without making anything. Not for several threads at a
 * time.
 */
final class Words {
  /** Beyond so many all are forgotten, when nobody holds one any more. */
  private static final int MOST = 300_000;

  private Word[] slots = new Word[1 << 12];
  private int size;

  Word of(char[] buffer, int length) {
    int slot = slot(buffer, length);
    while (slots[slot] != null) {
      char[] chars = slots[slot].chars;
      if (chars.length == length && Arrays.equals(chars, 0, length, buffer, 0, length)) {
        return slots[slot];
      }
      slot = slot + 1 & slots.length - 1;
    }
    Word word = new Word(Arrays.copyOf(buffer, length));
    slots[slot] = word;
    size++;
    if (size * 2 > slots.length) {
      grow();
    }
    return word;
  }

  private int slot(char[] buffer, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + buffer[i];
    }
    hash *= 0x9E3779B9;
    return (hash ^ hash >>> 15) & slots.length - 1;
  }

  private void grow() {
    Word[] before = slots;
    slots = new Word[before.length * 2];
    for (Word word : before) {
      if (word != null) {
        int slot = slot(word.chars, word.chars.length);
        while (slots[slot] != null) {
          slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = word;
      }
    }
  }

  Word stemOf(Word word) {
    if (word.stem == null) {
      String spelled = new String(word.chars);
      String stem = CatalogueAnalyzers.STEMMER.stem(spelled);
      word.stem = stem.equals(spelled) ? word : of(stem.toCharArray(), stem.length());
    }
    return word.stem;
  }

  /** The beginnings of a word, the shortest first. */
  Word[] beginningsOf(Word word, int longest) {
    if (word.beginnings == null || word.beginnings.length > longest) {
      int count = Math.min(longest, Character.codePointCount(word.chars, 0, word.chars.length));
      Word[] beginnings = new Word[count];
      int end = 0;
      for (int i = 0; i < count; i++) {
        end += Character.charCount(Character.codePointAt(word.chars, end));
        beginnings[i] = of(word.chars, end);
      }
      word.beginnings = beginnings;
    }
    return word.beginnings;
  }

  /** Forgets when there are too many. */
  void forgetIfMany() {
    if (size > MOST) {
      slots = new Word[1 << 12];
      size = 0;
    }
  }
}
