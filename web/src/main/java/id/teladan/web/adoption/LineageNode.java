package id.teladan.web.adoption;

import id.teladan.adoption.LineageLink;
import id.teladan.adoption.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A solution in the nested list of a family.
 *
 * @param link the adoption that led to it; null for the first one
 * @param again whether it stands above already, with what came of it
 * @param level from 1
 */
public record LineageNode(Origin solution, LineageLink link, boolean again, int level) {

  /** The family as a list in the order of reading; levels say what belongs below what. */
  static List<LineageNode> list(List<LineageLink> links) {
    List<LineageNode> nodes = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    links.stream()
        .filter(link -> link.depth() == 1)
        .map(LineageLink::from)
        .filter(first -> seen.add(first.id()))
        .forEach(
            first -> {
              nodes.add(new LineageNode(first, null, false, 1));
              below(first, links, seen, nodes, 2);
            });
    return nodes;
  }

  private static void below(
      Origin parent, List<LineageLink> links, Set<Long> seen, List<LineageNode> nodes, int level) {
    for (LineageLink link : links) {
      if (link.from().id() == parent.id()) {
        boolean again = !seen.add(link.result().id());
        nodes.add(new LineageNode(link.result(), link, again, level));
        if (!again) {
          below(link.result(), links, seen, nodes, level + 1);
        }
      }
    }
  }

  public Origin getSolution() {
    return solution;
  }

  public LineageLink getLink() {
    return link;
  }

  public boolean isAgain() {
    return again;
  }

  public int getLevel() {
    return level;
  }
}
