package id.teladan.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What somebody changed in the words of a paper, block by block. */
public final class PaperDiff {
  /** Beyond this it is another paper, and nobody would read the differences. */
  private static final int MOST = 2_000;

  private PaperDiff() {}

  /** What became of a block. */
  public enum Change {
    REMOVED,
    ADDED
  }

  /** A block that is only in one of the two. */
  public record Line(Change change, String text) {

    public Change getChange() {
      return change;
    }

    public String getText() {
      return text;
    }
  }

  /** The blocks that were taken out and put in, in their order. */
  public static List<Line> of(String before, String after) {
    List<String> one = blocks(before);
    List<String> other = blocks(after);
    if (one.size() > MOST || other.size() > MOST) {
      return List.of();
    }
    int[][] common = common(one, other);
    List<Line> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() || j < other.size()) {
      if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
        i++;
        j++;
      } else if (j == other.size() || i < one.size() && common[i + 1][j] >= common[i][j + 1]) {
        lines.add(new Line(Change.REMOVED, one.get(i++)));
      } else {
        lines.add(new Line(Change.ADDED, other.get(j++)));
      }
    }
    return Collections.unmodifiableList(lines);
  }

  /** How many blocks the rests have in common. */
  private static int[][] common(List<String> one, List<String> other) {
    int[][] common = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        common[i][j] =
            one.get(i).equals(other.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static List<String> blocks(String text) {
    List<String> blocks = new ArrayList<>();
    for (String block : text.replace("\r\n", "\n").strip().split("\n\\s*\n")) {
      if (!block.isBlank()) {
        blocks.add(block.strip());
      }
    }
    return blocks;
  }
}
