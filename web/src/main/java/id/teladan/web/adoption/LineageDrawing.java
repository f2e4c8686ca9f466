package id.teladan.web.adoption;

import id.teladan.adoption.LineageLink;
import id.teladan.adoption.Origin;
import id.teladan.adoption.ProofState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A family of solutions in layers from left to right: each solution a box, each adoption that led
 * to one a line. What leads back to an earlier one is drawn as a bow below.
 */
public final class LineageDrawing {
  private static final int BOX = 176;
  private static final int TALL = 52;
  private static final int ACROSS = 290;
  private static final int DOWN = 84;
  private static final int EDGE = 12;
  private static final int LETTERS = 24;

  private final Map<Long, Box> boxes = new LinkedHashMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private int width;
  private int height;

  /** A solution. */
  public record Box(
      String link, String title, String full, String region, int x, int y, boolean here) {
    public String getLink() {
      return link;
    }

    public String getTitle() {
      return title;
    }

    public String getFull() {
      return full;
    }

    public String getRegion() {
      return region;
    }

    public int getX() {
      return x;
    }

    public int getY() {
      return y;
    }

    public boolean isHere() {
      return here;
    }
  }

  /**
   * An adoption that led to a solution.
   *
   * @param style {@code disputed}, {@code cycle} or empty
   * @param text what stands beside the line
   */
  public record Edge(
      String link, String path, String style, String text, String about, int textX, int textY) {
    public String getLink() {
      return link;
    }

    public String getPath() {
      return path;
    }

    public String getStyle() {
      return style;
    }

    public String getText() {
      return text;
    }

    public String getAbout() {
      return about;
    }

    public int getTextX() {
      return textX;
    }

    public int getTextY() {
      return textY;
    }
  }

  /**
   * @param here the solution whose page it is for
   * @param region how a region is called
   * @param edge what is said beside a line
   */
  LineageDrawing(
      List<LineageLink> links,
      long here,
      Function<String, String> region,
      Function<LineageLink, String> edge) {
    Map<Long, Integer> layers = layers(links);
    Map<Integer, Integer> filled = new HashMap<>();
    for (LineageLink link : links) {
      for (Origin each : List.of(link.from(), link.result())) {
        if (!boxes.containsKey(each.id())) {
          int layer = layers.get(each.id());
          int row = filled.merge(layer, 1, Integer::sum) - 1;
          boxes.put(each.id(), box(each, layer, row, each.id() == here, region));
        }
      }
    }
    width = boxes.values().stream().mapToInt(b -> b.x() + BOX).max().orElse(0) + EDGE;
    height = boxes.values().stream().mapToInt(b -> b.y() + TALL).max().orElse(0) + EDGE;
    links.forEach(link -> edges.add(edge(link, edge.apply(link))));
  }

  /** How many steps each lies from the beginning; the first way found counts. */
  private static Map<Long, Integer> layers(List<LineageLink> links) {
    Map<Long, Integer> layers = new HashMap<>();
    for (LineageLink link : links) {
      layers.putIfAbsent(link.from().id(), link.depth() - 1);
      layers.putIfAbsent(link.result().id(), link.depth());
    }
    return layers;
  }

  private static Box box(
      Origin solution, int layer, int row, boolean here, Function<String, String> region) {
    return new Box(
        solution.url(),
        cut(solution.title()),
        solution.title(),
        cut(region.apply(solution.regionCode())),
        EDGE + layer * ACROSS,
        EDGE + row * DOWN,
        here);
  }

  private Edge edge(LineageLink link, String text) {
    Box from = boxes.get(link.from().id());
    Box to = boxes.get(link.result().id());
    boolean back = to.x() <= from.x();
    String style =
        link.proof().state() == ProofState.DISPUTED ? "disputed" : link.cycle() ? "cycle" : "";
    int startY = from.y() + TALL / 2;
    int endY = to.y() + TALL / 2;
    if (back) {
      int low = height + 26;
      height = low + 18;
      String path =
          String.format(
              Locale.ROOT,
              "M%d %d C%d %d %d %d %d %d",
              from.x() + BOX / 2,
              from.y() + TALL,
              from.x() + BOX / 2,
              low,
              to.x() + BOX / 2,
              low,
              to.x() + BOX / 2,
              to.y() + TALL);
      int middle = (from.x() + to.x() + BOX) / 2;
      return new Edge(link.getUrl(), path, style, cut(text), text, middle, low + 4);
    }
    int start = from.x() + BOX;
    int half = (start + to.x()) / 2;
    String path =
        String.format(
            Locale.ROOT,
            "M%d %d C%d %d %d %d %d %d",
            start,
            startY,
            half,
            startY,
            half,
            endY,
            to.x() - 2,
            endY);
    return new Edge(
        link.getUrl(), path, style, shortened(text), text, half, (startY + endY) / 2 - 7);
  }

  private static String cut(String text) {
    return text.length() <= LETTERS ? text : text.substring(0, LETTERS - 1) + "…";
  }

  private static String shortened(String text) {
    int most = 16;
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  public List<Box> getBoxes() {
    return List.copyOf(boxes.values());
  }

  public List<Edge> getEdges() {
    return edges;
  }

  public int getWidth() {
    return width;
  }

  public int getHeight() {
    return height;
  }

  public String getViewBox() {
    return "0 0 " + width + " " + height;
  }

  public int getBoxWidth() {
    return BOX;
  }

  public int getBoxHeight() {
    return TALL;
  }
}
