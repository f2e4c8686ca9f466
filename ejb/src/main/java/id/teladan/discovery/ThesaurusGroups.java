package id.teladan.discovery;

import id.teladan.shared.ConflictException;
import id.teladan.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The repository of the thesaurus: the built-in groups with what was changed on top. */
@ApplicationScoped
public class ThesaurusGroups {
  @Inject private EntityManager entities;

  /** Every group, switched off or not, in no particular order. */
  List<ThesaurusGroupView> all() {
    Map<String, ThesaurusGroupView> byId = new LinkedHashMap<>();
    BuiltInGroups.all().forEach((key, terms) -> byId.put(key, builtIn(key, terms)));
    entities
        .createQuery("select g from ThesaurusGroup g order by g.id", ThesaurusGroup.class)
        .getResultList()
        .forEach(row -> byId.put(row.view().id(), row.view()));
    return new ArrayList<>(byId.values());
  }

  /**
   * @throws NotFoundException when there is no such group
   */
  ThesaurusGroupView view(String id) {
    return row(id)
        .map(ThesaurusGroup::view)
        .or(() -> Optional.ofNullable(BuiltInGroups.all().get(id)).map(terms -> builtIn(id, terms)))
        .orElseThrow(() -> new NotFoundException("thesaurus group", id));
  }

  /** What was stored of a group; nothing for a built-in one that nobody touched. */
  Optional<ThesaurusGroup> row(String id) {
    if (id.matches("\\d{1,18}")) {
      return Optional.ofNullable(entities.find(ThesaurusGroup.class, Long.valueOf(id)))
          .filter(row -> row.view().id().equals(id));
    }
    return entities
        .createQuery("select g from ThesaurusGroup g where g.builtIn = :key", ThesaurusGroup.class)
        .setParameter("key", id)
        .getResultStream()
        .findFirst();
  }

  /**
   * @throws ConflictException when somebody else touched the same built-in group in this moment
   */
  void add(ThesaurusGroup row) {
    try {
      entities.persist(row);
      entities.flush();
    } catch (PersistenceException e) {
      throw new ConflictException("thesaurus-group-changed", e.getMessage());
    }
  }

  void flush() {
    entities.flush();
  }

  void remove(ThesaurusGroup row) {
    entities.remove(row);
    entities.flush();
  }

  private static ThesaurusGroupView builtIn(String key, List<String> terms) {
    return new ThesaurusGroupView(key, terms, null, true, ThesaurusOrigin.BUILT_IN, terms, 0);
  }
}
