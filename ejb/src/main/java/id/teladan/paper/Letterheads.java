package id.teladan.paper;

import id.teladan.attachment.AttachmentReading;
import id.teladan.attachment.AttachmentView;
import id.teladan.region.RegionDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The repository of letterheads. What stands on a region's papers is no secret. */
@ApplicationScoped
public class Letterheads {
  /** The kind under which emblems are kept. */
  public static final String KIND = "letterhead";

  @Inject private EntityManager entities;
  @Inject private RegionDirectory regions;
  @Inject private AttachmentReading files;

  Optional<Letterhead> find(String regionCode) {
    return entities
        .createQuery("select l from Letterhead l where l.regionCode = :region", Letterhead.class)
        .setParameter("region", regionCode)
        .getResultStream()
        .findFirst();
  }

  Optional<Letterhead> find(long id) {
    return Optional.ofNullable(entities.find(Letterhead.class, id));
  }

  List<LetterheadView> withDeadline() {
    return entities
        .createQuery(
            "select l from Letterhead l where l.reportDays is not null order by l.id",
            Letterhead.class)
        .getResultStream()
        .map(Letterhead::view)
        .toList();
  }

  /** As it is set, or the region's name alone. */
  LetterheadView of(String regionCode) {
    return find(regionCode)
        .map(found -> found.view().with(emblem(found.id())))
        .orElseGet(() -> LetterheadView.unset(regions.get(regionCode)));
  }

  private Long emblem(long id) {
    List<AttachmentView> all = files.of(KIND, List.of(id)).getOrDefault(id, List.of());
    return all.isEmpty() ? null : all.get(all.size() - 1).id();
  }

  void add(Letterhead letterhead) {
    entities.persist(letterhead);
    entities.flush();
  }

  void flush() {
    entities.flush();
  }
}
