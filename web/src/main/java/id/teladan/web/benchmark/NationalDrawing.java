package id.teladan.web.benchmark;

import id.teladan.benchmark.NationalView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two bars for each affair, from zero: solutions with the proven ones darker, and adopters. */
public final class NationalDrawing {
  static final int WIDTH = 720;
  private static final int LABEL = 300;
  private static final int ROW = 40;
  private static final int LETTERS = 40;

  private final List<NationalView.AffairRow> affairs;
  private final Locale locale;
  private final int largest;

  /** Affairs beyond these are in the table alone. */
  private static final int BARS = 15;

  NationalDrawing(List<NationalView.AffairRow> affairs, Locale locale) {
    this.affairs = affairs.stream().limit(BARS).toList();
    this.locale = locale;
    this.largest =
        this.affairs.stream().mapToInt(a -> Math.max(a.solutions(), a.adopters())).max().orElse(0);
  }

  /** One affair drawn. */
  public record Row(
      String label,
      int y,
      int solutions,
      String solutionsWidth,
      int proven,
      String provenWidth,
      int adopters,
      String adoptersWidth) {
    public String getSolutionsWidth() {
      return solutionsWidth;
    }

    /** Solutions, and how many of them are proven. */
    public String getCount() {
      return proven + " / " + solutions;
    }

    public String getLabel() {
      return label;
    }

    public int getY() {
      return y;
    }

    public String getProvenWidth() {
      return provenWidth;
    }

    public int getAdopters() {
      return adopters;
    }

    public String getAdoptersWidth() {
      return adoptersWidth;
    }

    public double getSolutionsEnd() {
      return LABEL + Double.parseDouble(solutionsWidth) + 6;
    }

    public double getAdoptersEnd() {
      return LABEL + Double.parseDouble(adoptersWidth) + 6;
    }
  }

  public String getViewBox() {
    return "0 0 " + WIDTH + " " + getHeight();
  }

  int getHeight() {
    return affairs.size() * ROW + 4;
  }

  public int getLeft() {
    return LABEL;
  }

  public List<Row> getRows() {
    List<Row> rows = new ArrayList<>();
    for (NationalView.AffairRow affair : affairs) {
      String name = affair.name(locale);
      String label = name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1) + "…";
      rows.add(
          new Row(
              label,
              rows.size() * ROW + 4,
              affair.solutions(),
              width(affair.solutions()),
              affair.proven(),
              width(affair.proven()),
              affair.adopters(),
              width(affair.adopters())));
    }
    return rows;
  }

  private String width(int count) {
    double width = largest == 0 ? 0 : (double) count / largest * (WIDTH - LABEL - 40);
    return String.format(Locale.ROOT, "%.1f", width);
  }
}
