package id.teladan.search.lucene;

import id.teladan.search.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts the telling passages out of a text and marks in them what was searched for. */
final class Snippets {
  private static final int PASSAGES = 2;

  /** So far a passage reaches back for the beginning of its sentence, and on for its end. */
  private static final int BACK = 80;

  private static final int GOAL = 130;
  private static final int LONGEST = 240;
  private static final int LONGEST_UNMARKED = 320;

  private record Passage(int start, int end, double score) {}

  private Snippets() {}

  static List<Span> of(String text, List<Occurrences.Mark> marks) {
    List<Passage> passages = passages(text, marks);
    List<Span> spans = new ArrayList<>();
    int end = 0;
    for (Passage passage : passages) {
      if (passage.start > end) {
        spans.add(new Span("… ", false));
      }
      mark(text, passage.start, passage.end, marks, spans);
      end = passage.end;
    }
    if (!spans.isEmpty() && end < text.length()) {
      spans.add(new Span("…", false));
    }
    return spans;
  }

  /** The best passages in the order of the text; its beginning when nothing is marked. */
  private static List<Passage> passages(String text, List<Occurrences.Mark> marks) {
    List<Passage> all = new ArrayList<>();
    int at = 0;
    int from = 0;
    while (at < marks.size() && marks.get(at).end() <= text.length()) {
      int start = start(text, marks.get(at).start(), from);
      int end = end(text, start, marks.get(at).end(), LONGEST);
      int beyond = at;
      while (beyond < marks.size() && marks.get(beyond).end() <= end) {
        beyond++;
      }
      beyond = Math.max(beyond, at + 1);
      all.add(new Passage(start, end, score(marks.subList(at, beyond))));
      from = end;
      at = beyond;
      while (at < marks.size() && marks.get(at).start() < from) {
        at++;
      }
    }
    if (all.isEmpty()) {
      int end = text.isEmpty() ? 0 : end(text, 0, 0, LONGEST_UNMARKED);
      return end == 0 ? List.of() : List.of(new Passage(0, end, 0));
    }
    List<Passage> best = new ArrayList<>(all);
    best.sort((a, b) -> Double.compare(b.score, a.score));
    return all.stream().filter(best.subList(0, Math.min(PASSAGES, best.size()))::contains).toList();
  }

  /** Different words count fully, the same again hardly. */
  private static double score(List<Occurrences.Mark> marks) {
    Set<Integer> runs = new HashSet<>();
    double score = 0;
    for (Occurrences.Mark mark : marks) {
      score += runs.add(mark.run()) ? mark.weight() : mark.weight() / 20;
    }
    return score;
  }

  /** The beginning of the sentence, or of a word when that is far. */
  private static int start(String text, int mark, int from) {
    int least = Math.max(from, mark - BACK);
    int word = -1;
    for (int i = mark; i > least; i--) {
      if (isBreak(text, i)) {
        return i;
      }
      if (Character.isWhitespace(text.charAt(i - 1))) {
        word = i;
      }
    }
    boolean whole = least == from && (from == 0 || isBreak(text, from));
    if (whole) {
      return from;
    }
    return word >= 0 ? word : mark;
  }

  /** Whether a sentence or a line begins here. */
  private static boolean isBreak(String text, int at) {
    if (at == 0 || text.charAt(at - 1) == '\n') {
      return true;
    }
    boolean space = Character.isWhitespace(text.charAt(at - 1));
    return space && at > 1 && ".!?:".indexOf(text.charAt(at - 2)) >= 0;
  }

  /** The end of a sentence near the goal, or else of a word. */
  private static int end(String text, int start, int mark, int longest) {
    int most = Math.min(text.length(), Math.max(start + longest, mark));
    if (most == text.length() && most - start <= longest) {
      return most;
    }
    int word = -1;
    for (int i = Math.max(mark, start + 1); i < most; i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      boolean sentence =
          space && (".!?".indexOf(text.charAt(i - 1)) >= 0 || text.charAt(i) == '\n');
      if (sentence && i - start >= GOAL) {
        return i;
      }
      if (space) {
        word = i;
      }
    }
    if (word >= 0) {
      return word;
    }
    boolean inside = most > 0 && most < text.length();
    return inside && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }

  /** Adds a piece of text with its marks; overlapping ones are one. */
  static void mark(
      String text, int start, int end, List<Occurrences.Mark> marks, List<Span> spans) {
    int at = start;
    for (Occurrences.Mark mark : marks) {
      int from = Math.max(at, mark.start());
      int to = Math.min(end, mark.end());
      if (mark.end() <= text.length() && mark.start() >= start && to > from) {
        plain(text, at, from, spans);
        spans.add(new Span(text.substring(from, to), true));
        at = to;
      }
    }
    plain(text, at, end, spans);
  }

  private static void plain(String text, int start, int end, List<Span> spans) {
    if (end > start) {
      spans.add(new Span(text.substring(start, end), false));
    }
  }
}
