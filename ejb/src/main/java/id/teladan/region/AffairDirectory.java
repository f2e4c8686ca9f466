package id.teladan.region;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All affairs of government, held in memory like the regions. Public knowledge. */
@ApplicationScoped
public class AffairDirectory {
  @Inject private EntityManager entities;

  private Map<String, AffairView> byCode;

  @PostConstruct
  void read() {
    Map<String, AffairView> read = new LinkedHashMap<>();
    entities
        .createQuery("select a from Affair a order by a.code", Affair.class)
        .getResultList()
        .forEach(a -> read.put(a.view().code(), a.view()));
    byCode = read;
  }

  public Optional<AffairView> lookup(String code) {
    return Optional.ofNullable(code == null ? null : byCode.get(code));
  }

  public Collection<AffairView> all() {
    return byCode.values();
  }

  /**
   * Refuses a code that no affair has.
   *
   * @param field the field to name in the refusal
   * @throws InvalidInputException with {@code unknown-affair}
   */
  public void require(String field, String code) {
    if (code != null && !byCode.containsKey(code)) {
      throw new InvalidInputException(FieldError.of(field, "unknown-affair", code));
    }
  }
}
