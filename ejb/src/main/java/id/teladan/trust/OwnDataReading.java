package id.teladan.trust;

import id.teladan.audit.Audit;
import id.teladan.audit.AuditFilter;
import id.teladan.audit.AuditView;
import id.teladan.identity.Action;
import id.teladan.identity.ActorNames;
import id.teladan.identity.OwnAccount;
import id.teladan.identity.Permitted;
import id.teladan.identity.PersonContent;
import id.teladan.identity.PersonView;
import id.teladan.shared.Json;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Everything that is kept about the caller, for reading and to take along. */
@Stateless
public class OwnDataReading {
  private static final int MOST_ROWS = 10_000;

  @PersistenceContext private EntityManager entities;
  @Inject private Columns columns;
  @Inject private Audit audit;
  @Inject private OwnAccount account;

  /** How many rows of each kind refer to the caller. */
  @Permitted(Action.USE_ACCOUNT)
  public Map<String, Long> counts() {
    long id = account.get().id();
    Map<String, Long> counts = new TreeMap<>();
    for (Columns.Reference place : columns.references()) {
      Number rows =
          (Number)
              entities
                  .createNativeQuery(
                      "select count(*) from "
                          + Columns.quote(place.table())
                          + " where "
                          + Columns.quote(place.column())
                          + " = ?1")
                  .setParameter(1, id)
                  .getSingleResult();
      if (rows.longValue() > 0) {
        counts.merge(place.table(), rows.longValue(), Long::sum);
      }
    }
    return counts;
  }

  /** A zip of JSON files: the account, the deeds, and every row that refers to the caller. */
  @Permitted(Action.USE_ACCOUNT)
  public byte[] export() {
    PersonView person = account.get();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "account.json", Json.write(new Profile(person.username(), person.content())));
      put(zip, "deeds.json", Json.write(deeds(person.id())));
      for (Columns.Reference place : columns.references()) {
        List<Map<String, Object>> rows = rows(place, person.id());
        if (!rows.isEmpty()) {
          put(zip, place.table() + "." + place.column() + ".json", Json.write(rows));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the archive could not be written", e);
    }
    return bytes.toByteArray();
  }

  private List<Map<String, Object>> deeds(long id) {
    AuditFilter own = new AuditFilter(ActorNames.actor(id), null, null, null, null, null);
    return audit.search(own, new PageRequest(1, PageRequest.EVERYTHING)).items().stream()
        .map(OwnDataReading::deed)
        .toList();
  }

  private static Map<String, Object> deed(AuditView deed) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("at", deed.at().toString());
    row.put("action", deed.action());
    row.put("kind", deed.kind());
    row.put("object", deed.objectId());
    row.put("address", deed.address());
    return row;
  }

  private List<Map<String, Object>> rows(Columns.Reference place, long id) {
    List<String> names = columns.shown(place.table());
    String list = names.stream().map(Columns::quote).collect(Collectors.joining(", "));
    List<?> found =
        entities
            .createNativeQuery(
                "select "
                    + list
                    + ", 0 from "
                    + Columns.quote(place.table())
                    + " where "
                    + Columns.quote(place.column())
                    + " = ?1")
            .setParameter(1, id)
            .setMaxResults(MOST_ROWS)
            .getResultList();
    return found.stream().map(row -> named(names, (Object[]) row)).toList();
  }

  private static Map<String, Object> named(List<String> names, Object... values) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      row.put(names.get(i), values[i] == null ? null : values[i].toString());
    }
    return row;
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** The account as its owner takes it along. */
  public record Profile(String username, PersonContent content) {}
}
