package id.teladan.adoption;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The condition of a list of adoptions, made of a filter and of who asks. */
final class AdoptionQuery {
  private final StringBuilder where =
      new StringBuilder(" from Adoption a, Solution s where s.id = a.solutionId");
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  private AdoptionQuery() {}

  static AdoptionQuery of(AdoptionFilter filter, Adoptions.Readers readers) {
    AdoptionQuery query = new AdoptionQuery();
    query.narrow("a.regionCode", "regions", filter.regions());
    query.narrow("a.solutionId", "solutions", filter.solutions());
    query.narrow("s.mainAffair", "affairs", filter.affairs());
    query.narrowProof(filter.proofs());
    if (filter.narrowsStage()) {
      query.narrowStage(filter);
    }
    if (!readers.everything()) {
      query.limit(readers);
    }
    return query;
  }

  <T> TypedQuery<T> bind(EntityManager entities, String select, String end, Class<T> type) {
    TypedQuery<T> query = entities.createQuery(select + where + end, type);
    parameters.forEach(query::setParameter);
    return query;
  }

  /** The same over the steps of those adoptions. */
  TypedQuery<Object[]> bindMoves(EntityManager entities, String select, String end) {
    String from = where.toString().replaceFirst("from ", "from AdoptionMove m, ");
    TypedQuery<Object[]> query =
        entities.createQuery(select + from + " and m.adoptionId = a.id" + end, Object[].class);
    parameters.forEach(query::setParameter);
    return query;
  }

  private void narrow(String path, String name, Collection<?> values) {
    if (!values.isEmpty()) {
      where.append(" and ").append(path).append(" in :").append(name);
      parameters.put(name, values);
    }
  }

  /** A confirmation whose last day is over counts as expired, and is stored as it was given. */
  private void narrowProof(List<ProofState> wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    List<String> any = new ArrayList<>();
    List<ProofState> plain =
        wanted.stream().filter(s -> s == ProofState.STATED || s == ProofState.DISPUTED).toList();
    if (!plain.isEmpty()) {
      any.add("a.proof.state in :proofs");
      parameters.put("proofs", plain);
    }
    if (wanted.contains(ProofState.CONFIRMED)) {
      any.add(
          "a.proof.state = :given and (a.proof.expiresOn is null or a.proof.expiresOn >= :day)");
    }
    if (wanted.contains(ProofState.EXPIRED)) {
      any.add("a.proof.state = :given and a.proof.expiresOn < :day");
    }
    if (any.size() > (plain.isEmpty() ? 0 : 1)) {
      parameters.put("given", ProofState.CONFIRMED);
      parameters.put("day", AdoptionProgress.today());
    }
    where.append(" and ((").append(String.join(") or (", any)).append("))");
  }

  private void narrowStage(AdoptionFilter filter) {
    if (filter.stages().isEmpty()) {
      where.append(" and a.stage is null");
      return;
    }
    where.append(" and (a.stage in :stages");
    where.append(filter.unknownStage() ? " or a.stage is null)" : ")");
    parameters.put("stages", filter.stages());
  }

  private void limit(Adoptions.Readers readers) {
    where.append(
        " and (s.status in :published or a.regionCode in :adopters or s.regionCode in :owners)");
    parameters.put("published", Adoptions.Readers.PUBLISHED);
    parameters.put("adopters", orNone(readers.adopters()));
    parameters.put("owners", orNone(readers.owners()));
  }

  /** An empty list has no place in SQL; no region has this code. */
  private static Collection<String> orNone(Collection<String> codes) {
    return codes.isEmpty() ? List.of("-") : codes;
  }
}
