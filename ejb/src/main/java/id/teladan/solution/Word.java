package id.teladan.solution;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;

/** One entry of the lists of words: platforms, stack, integrations, tags. */
@Embeddable
class Word {
  enum Kind {
    PLATFORM,
    STACK,
    INTEGRATION,
    TAG
  }

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String word;

  protected Word() {}

  private Word(Kind kind, String word) {
    this.kind = kind;
    this.word = word;
  }

  static List<Word> all(SolutionContent content) {
    List<Word> words = new ArrayList<>();
    content.tags().forEach(w -> words.add(new Word(Kind.TAG, w)));
    if (content.application() != null) {
      content.application().platforms().forEach(w -> words.add(new Word(Kind.PLATFORM, w)));
      content.application().stack().forEach(w -> words.add(new Word(Kind.STACK, w)));
      content.application().integrations().forEach(w -> words.add(new Word(Kind.INTEGRATION, w)));
    }
    return words;
  }

  static List<String> of(Kind kind, List<Word> words) {
    return words.stream().filter(w -> w.kind == kind).map(w -> w.word).toList();
  }
}
