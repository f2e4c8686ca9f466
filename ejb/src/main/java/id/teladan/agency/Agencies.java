package id.teladan.agency;

import id.teladan.shared.ConflictException;
import id.teladan.shared.FieldError;
import id.teladan.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The repository of agencies. Knows no permissions: its callers do. */
@ApplicationScoped
public class Agencies {
  static final String KIND = "agency";

  @Inject private EntityManager entities;

  AgencyView require(long id) {
    return found(id, entities.find(Agency.class, id)).view();
  }

  /** The same, and nobody else can change it until the transaction ends. */
  Agency requireForChange(long id) {
    return found(id, entities.find(Agency.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static Agency found(long id, Agency agency) {
    if (agency == null) {
      throw new NotFoundException(KIND, id);
    }
    return agency;
  }

  void add(Agency agency) {
    entities.persist(agency);
    entities.flush();
  }

  void flush() {
    entities.flush();
  }

  void remove(Agency agency) {
    entities.remove(agency);
  }

  /** Of one region, or of all when it is null; by name. */
  List<AgencyView> list(String regionCode) {
    return entities
        .createQuery(
            "select a from Agency a where :region is null or a.regionCode = :region"
                + " order by a.regionCode, a.name",
            Agency.class)
        .setParameter("region", regionCode)
        .getResultStream()
        .map(Agency::view)
        .toList();
  }

  /** Of these regions, with all their names in one more query. */
  List<AgencyView> among(Collection<String> regionCodes) {
    return entities
        .createQuery("select a from Agency a where a.regionCode in :regions", Agency.class)
        .setParameter("regions", regionCodes)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "a.formerNames")
        .getResultStream()
        .map(Agency::view)
        .toList();
  }

  /**
   * @param id of the agency that may have the name; null for a new one
   * @throws ConflictException when another of the region has it now
   */
  void requireFree(String regionCode, String name, Long id) {
    String low = name.strip().toLowerCase(Locale.ROOT);
    boolean taken =
        list(regionCode).stream()
            .anyMatch(
                each ->
                    each.name().toLowerCase(Locale.ROOT).equals(low)
                        && (id == null || each.id() != id));
    if (taken) {
      throw new ConflictException("agency-exists", FieldError.of("name", "agency-exists", name));
    }
  }
}
