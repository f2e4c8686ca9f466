package id.teladan.search.lucene;

/** How likely one word was meant when another was typed. */
final class Spelling {
  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private Spelling() {}

  /** From 0 to 1; 1 is certain. */
  static double likelihood(String typed, String meant) {
    double likelihood =
        switch (distance(typed, meant)) {
          case 0 -> 1;
          case 1 -> .8;
          case 2 -> .3;
          default -> .1;
        };
    if (typed.charAt(0) != meant.charAt(0)) {
      likelihood *= .6;
    }
    if (typed.length() == meant.length()
        && !transposed(typed, meant)
        && !neighbours(typed, meant)) {
      likelihood *= .8;
    }
    return likelihood;
  }

  private static boolean transposed(String a, String b) {
    int at = firstDifference(a, b);
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at);
  }

  private static boolean neighbours(String a, String b) {
    int at = firstDifference(a, b);
    if (at >= a.length()) {
      return true;
    }
    for (int row = 0; row < ROWS.length; row++) {
      int x = ROWS[row].indexOf(a.charAt(at));
      for (int other = Math.max(0, row - 1); x >= 0 && other <= Math.min(2, row + 1); other++) {
        int y = ROWS[other].indexOf(b.charAt(at));
        if (y >= 0 && Math.abs(x - y) <= 1) {
          return true;
        }
      }
    }
    return false;
  }

  private static int firstDifference(String a, String b) {
    int at = 0;
    while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  /** Edits between two words; swapping two neighbours is one. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
