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

  /** Long names are set smaller and on two lines, so that they stay on their tile. */
  public boolean isLong() {
    return label.length() > 7;
  }

  /** The label, or its first word where it needs two lines. */
  public String getFirst() {
    return isTwoLines() ? label.substring(0, label.indexOf(' ')) : label;
  }

  /** The rest of a label that needs two lines; empty else. */
  public String getSecond() {
    return isTwoLines() ? label.substring(label.indexOf(' ') + 1) : "";
  }

  /** Where the first line stands: higher when there is more below it. */
  public int getLabelY() {
    int lines = (isTwoLines() ? 1 : 0) + (value.isEmpty() ? 0 : 1);
    return getY() + 37 - lines * (isTwoLines() ? 8 : 12);
  }

  private boolean isTwoLines() {
    return isLong() && label.indexOf(' ') > 0;
  }
}
