package id.teladan.web.benchmark;

import java.util.List;

/**
 * One picture: figures measured one way, with the table of the same figures.
 *
 * @param title how and when they were measured
 * @param lines null when there is one year only, which is drawn as bars
 * @param bars null when lines are drawn
 * @param years the columns of the table
 * @param rows the rows of the table
 */
public record ChartView(
    String title, LineDrawing lines, BarDrawing bars, List<Integer> years, List<RowView> rows) {

  /**
   * The figures of one region.
   *
   * @param cells one for each year, as the reader writes them
   */
  public record RowView(String code, String name, boolean highlighted, List<String> cells) {
    public String getCode() {
      return code;
    }

    public String getName() {
      return name;
    }

    public boolean isHighlighted() {
      return highlighted;
    }

    public List<String> getCells() {
      return cells;
    }
  }

  public String getTitle() {
    return title;
  }

  public LineDrawing getLines() {
    return lines;
  }

  public BarDrawing getBars() {
    return bars;
  }

  public List<Integer> getYears() {
    return years;
  }

  public List<RowView> getRows() {
    return rows;
  }
}
