package id.teladan.web.ui;

/**
 * One province on a {@code t:tilemap}.
 *
 * @param name the official name, for the table and as the tile's title
 * @param label the short name that fits on the tile
 * @param column from 0, west to east
 * @param row from 0, north to south
 * @param shade from 0 (none) to 4 (most), see {@link TileShades}
 * @param value what stands under the name, already formatted
 * @param link where the tile leads
 */
public record Tile(
    String name, String label, int column, int row, int shade, String value, String link) {
  private static final int SIZE = 64;

  public String getName() {
    return name;
  }

  public String getLabel() {
    return label;
  }

  public String getValue() {
    return value;
  }

  public String getLink() {
    return link;
  }

  public int getShade() {
    return shade;
  }

  /** Left edge in the picture's units. */
  public int getX() {
    return column * SIZE;
  }

  /** Upper edge in the picture's units. */
  public int getY() {
    return row * SIZE;
  }

  /** As many short strokes as the shade is dark, so that it reads without colours. */
  public String getMarks() {
    StringBuilder path = new StringBuilder();
    for (int mark = 0; mark < shade; mark++) {
      path.append('M').append(getX() + 8 + mark * 5).append(' ').append(getY() + 4).append("v5");
    }
    return path.toString();
  }

  /** The first line of the name: names too long for one line break at their first space. */
  public String getFirst() {
    return breaks() ? label.substring(0, label.indexOf(' ')) : label;
  }

  /** The second line of the name; empty when one is enough. */
  public String getSecond() {
    return breaks() ? label.substring(label.indexOf(' ') + 1) : "";
  }

  /** Where the first line stands: in the middle unless more follows below. */
  public int getFirstY() {
    int lower = value.isEmpty() ? 37 : 26;
    return getY() + (breaks() ? lower - 7 : lower);
  }

  /** Long names are set smaller, so that they stay on their tile. */
  public boolean isLong() {
    return breaks() || label.length() > 6;
  }

  private boolean breaks() {
    return label.length() > 8 && label.contains(" ");
  }
}
