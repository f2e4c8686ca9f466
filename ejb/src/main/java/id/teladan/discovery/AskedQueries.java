package id.teladan.discovery;

import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The repository of what was asked. */
@ApplicationScoped
public class AskedQueries {
  private static final int STEP = 500;

  @Inject private EntityManager entities;

  /** Adds what was counted to what is stored. */
  void add(Map<QueryBatch.Asked, AskedCounts> counts) {
    Map<LocalDate, Set<String>> byDay =
        counts.keySet().stream()
            .collect(
                Collectors.groupingBy(
                    QueryBatch.Asked::day,
                    Collectors.mapping(
                        QueryBatch.Asked::query, Collectors.toCollection(TreeSet::new))));
    Map<QueryBatch.Asked, AskedQuery> known = new HashMap<>();
    byDay.forEach((day, queries) -> known(day, List.copyOf(queries), known));
    counts.forEach((asked, more) -> row(known, asked).add(more));
  }

  private AskedQuery row(Map<QueryBatch.Asked, AskedQuery> known, QueryBatch.Asked asked) {
    AskedQuery row = known.get(asked);
    if (row == null) {
      row = new AskedQuery(asked);
      entities.persist(row);
    }
    return row;
  }

  private void known(LocalDate day, List<String> queries, Map<QueryBatch.Asked, AskedQuery> known) {
    for (int from = 0; from < queries.size(); from += STEP) {
      entities
          .createQuery(
              "select q from AskedQuery q where q.askedOn = :day and q.query in :queries",
              AskedQuery.class)
          .setParameter("day", day)
          .setParameter("queries", queries.subList(from, Math.min(from + STEP, queries.size())))
          .getResultList()
          .forEach(row -> known.put(row.key(), row));
    }
  }

  /** What people who were not signed in asked often, most often first. */
  List<String> frequent(LocalDate since, long least, int limit) {
    return entities
        .createQuery(
            "select q.query from AskedQuery q where q.askedOn >= :since group by q.query"
                + " having sum(q.signedOut) >= :least order by sum(q.signedOut) desc, q.query",
            String.class)
        .setParameter("since", since)
        .setParameter("least", least)
        .setMaxResults(limit)
        .getResultList();
  }

  /**
   * What was asked since a day, most often first.
   *
   * @param withoutHit only what was asked in vain, and that most often first
   */
  Page<SearchedQuery> since(LocalDate since, boolean withoutHit, PageRequest page) {
    String counted = withoutHit ? "q.withoutHit" : "q.asked";
    String from = " from AskedQuery q where q.askedOn >= :since and " + counted + " > 0";
    TypedQuery<SearchedQuery> query =
        entities
            .createQuery(
                "select new id.teladan.discovery.SearchedQuery(q.query, sum(q.asked),"
                    + " sum(q.withoutHit), max(q.askedOn))"
                    + from
                    + " group by q.query order by sum("
                    + counted
                    + ") desc, q.query",
                SearchedQuery.class)
            .setParameter("since", since);
    long total =
        entities
            .createQuery("select count(distinct q.query)" + from, Long.class)
            .setParameter("since", since)
            .getSingleResult();
    if (page.size() != PageRequest.EVERYTHING) {
      query.setFirstResult(page.offset()).setMaxResults(page.size());
    }
    return new Page<>(query.getResultList(), total, page.page(), page.size());
  }

  /** Forgets what lies before a day. */
  void forgetBefore(LocalDate day) {
    entities
        .createQuery("delete from AskedQuery q where q.askedOn < :day")
        .setParameter("day", day)
        .executeUpdate();
  }

  /** Forgets what lies before a day and was asked fewer times than that in all. */
  void forgetRareBefore(LocalDate day, long least) {
    List<String> rare =
        entities
            .createQuery(
                "select q.query from AskedQuery q group by q.query having sum(q.asked) < :least"
                    + " and min(q.askedOn) < :day",
                String.class)
            .setParameter("least", least)
            .setParameter("day", day)
            .getResultList();
    for (int from = 0; from < rare.size(); from += STEP) {
      forget(rare.subList(from, Math.min(from + STEP, rare.size())), day);
    }
  }

  private void forget(Collection<String> queries, LocalDate before) {
    entities
        .createQuery("delete from AskedQuery q where q.askedOn < :day and q.query in :queries")
        .setParameter("day", before)
        .setParameter("queries", queries)
        .executeUpdate();
  }
}
