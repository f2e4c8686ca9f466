package id.teladan.adoption;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Follows what became of a solution, and what it came from, whatever circles there are. */
final class Lineage {
  private Lineage() {}

  /** An adoption and the two solutions that it connects. */
  record Way(Long id, Long from, Long to) {}

  /** Every adoption that is connected with a solution, in whichever direction. */
  static List<Long> family(Long solution, Collection<Way> all) {
    Map<Long, List<Way>> touching = new HashMap<>();
    for (Way way : all) {
      touching.computeIfAbsent(way.from(), id -> new ArrayList<>()).add(way);
      touching.computeIfAbsent(way.to(), id -> new ArrayList<>()).add(way);
    }
    Set<Long> family = new LinkedHashSet<>();
    Set<Long> seen = new HashSet<>(Set.of(solution));
    Deque<Long> open = new ArrayDeque<>(List.of(solution));
    while (!open.isEmpty()) {
      for (Way way : touching.getOrDefault(open.pop(), List.of())) {
        family.add(way.id());
        Stream.of(way.from(), way.to()).filter(seen::add).forEach(open::push);
      }
    }
    return List.copyOf(family);
  }

  /** The oldest known ancestors of a solution; itself when it has none or stands in a circle. */
  static Set<Long> roots(long solution, Collection<AdoptionView> all) {
    Set<Long> seen = new HashSet<>(Set.of(solution));
    Set<Long> roots = new HashSet<>();
    Deque<Long> open = new ArrayDeque<>(List.of(solution));
    while (!open.isEmpty()) {
      Long at = open.pop();
      List<Long> before =
          all.stream()
              .filter(a -> at.equals(a.content().resultSolutionId()))
              .map(AdoptionView::solutionId)
              .toList();
      if (before.isEmpty()) {
        roots.add(at);
      }
      before.stream().filter(seen::add).forEach(open::push);
    }
    return roots.isEmpty() ? Set.of(solution) : roots;
  }

  /** Every step from these solutions on, each once, nearest first. */
  static List<LineageLink> from(Set<Long> roots, Collection<AdoptionView> all) {
    List<LineageLink> links = new ArrayList<>();
    Set<Long> seen = new HashSet<>(roots);
    List<Long> level = List.copyOf(roots);
    for (int depth = 1; !level.isEmpty(); depth++) {
      List<Long> next = new ArrayList<>();
      for (AdoptionView step : all) {
        if (level.contains(step.solutionId()) && step.result() != null) {
          links.add(link(step, depth));
          if (seen.add(step.result().id())) {
            next.add(step.result().id());
          }
        }
      }
      level = next;
    }
    return links.stream().map(link -> link.closing(leadsBack(link, links))).toList();
  }

  /** Whether one comes from the end of this link back to its beginning. */
  private static boolean leadsBack(LineageLink link, List<LineageLink> links) {
    Set<Long> seen = new HashSet<>();
    Deque<Long> open = new ArrayDeque<>(List.of(link.result().id()));
    while (!open.isEmpty()) {
      long at = open.pop();
      if (at == link.from().id()) {
        return true;
      }
      if (seen.add(at)) {
        links.stream()
            .filter(next -> next.from().id() == at)
            .forEach(next -> open.push(next.result().id()));
      }
    }
    return false;
  }

  private static LineageLink link(AdoptionView step, int depth) {
    return new LineageLink(
        step.id(),
        step.origin(),
        step.result(),
        step.regionCode(),
        step.stage(),
        step.proof(),
        depth,
        step.content().changed(),
        false);
  }
}
