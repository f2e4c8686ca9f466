package id.teladan.exchange;

import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The repository of imports. Knows no permissions: its callers do. */
@ApplicationScoped
public class Imports {
  @Inject private EntityManager entities;

  /** Bean constructor. */
  public Imports() {}

  void add(ImportJob job) {
    entities.persist(job);
    entities.flush();
  }

  ImportJob require(long id) {
    return Optional.ofNullable(entities.find(ImportJob.class, id))
        .orElseThrow(() -> new NotFoundException("import", id));
  }

  /** The same, and nobody else can change it until the transaction ends. */
  ImportJob requireForChange(long id) {
    return Optional.ofNullable(entities.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFoundException("import", id));
  }

  /**
   * Keeps the file with the job.
   *
   * @return its size in bytes
   */
  long keepFile(long id, InputStream file) throws IOException {
    long size = 0;
    int pos = 0;
    for (byte[] piece = file.readNBytes(ImportPiece.LARGEST);
        piece.length > 0;
        piece = file.readNBytes(ImportPiece.LARGEST)) {
      entities.persist(new ImportPiece(id, pos++, piece));
      // Written now and forgotten, so that no whole file is in memory.
      entities.flush();
      entities.clear();
      size += piece.length;
    }
    return size;
  }

  /** Writes the file out; returns whether there is one still. */
  boolean writeFile(long id, OutputStream out) throws IOException {
    int pos = 0;
    ImportPiece piece = entities.find(ImportPiece.class, new ImportPiece.Key(id, pos));
    while (piece != null) {
      out.write(piece.bytes());
      entities.clear();
      piece = entities.find(ImportPiece.class, new ImportPiece.Key(id, ++pos));
    }
    return pos > 0;
  }

  /** What waits or was interrupted, oldest first. */
  List<Long> unfinished() {
    return entities
        .createQuery(
            "select j.id from ImportJob j where j.status in :open order by j.id", Long.class)
        .setParameter("open", EnumSet.of(ImportStatus.PENDING, ImportStatus.RUNNING))
        .getResultList();
  }

  void add(ImportRow row) {
    entities.persist(row);
  }

  List<RowReport> rows(long id, RowOutcome outcome, int from, int limit) {
    TypedQuery<ImportRow> query =
        entities.createQuery(
            "select r from ImportRow r where r.jobId = :id"
                + (outcome == null ? "" : " and r.outcome = :outcome")
                + " order by r.pos",
            ImportRow.class);
    query.setParameter("id", id).setHint("eclipselink.read-only", true);
    if (outcome != null) {
      query.setParameter("outcome", outcome);
    }
    return query.setFirstResult(from).setMaxResults(limit).getResultList().stream()
        .map(ImportRow::report)
        .toList();
  }

  Map<RowOutcome, Integer> counts(long id) {
    Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);
    entities
        .createQuery(
            "select r.outcome, count(r) from ImportRow r where r.jobId = :id group by r.outcome",
            Object[].class)
        .setParameter("id", id)
        .getResultList()
        .forEach(row -> counts.put((RowOutcome) row[0], ((Number) row[1]).intValue()));
    return counts;
  }

  /** Latest first; of one account, or of all when it is null. */
  Page<ImportView> list(Long accountId, PageRequest page) {
    String where = accountId == null ? "" : " where j.accountId = :account";
    TypedQuery<ImportJob> jobs =
        entities.createQuery(
            "select j from ImportJob j" + where + " order by j.id desc", ImportJob.class);
    TypedQuery<Long> count =
        entities.createQuery("select count(j) from ImportJob j" + where, Long.class);
    if (accountId != null) {
      jobs.setParameter("account", accountId);
      count.setParameter("account", accountId);
    }
    List<ImportView> items =
        jobs.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList().stream()
            .map(ImportJob::view)
            .toList();
    return new Page<>(items, count.getSingleResult(), page.page(), page.size());
  }

  /** The solution that was entered under a key. */
  Optional<Long> idOfKey(String regionCode, String key) {
    return entities
        .createQuery(
            "select k.solutionId from ImportKey k"
                + " where k.regionCode = :region and k.externalKey = :key",
            Long.class)
        .setParameter("region", regionCode)
        .setParameter("key", key)
        .getResultList()
        .stream()
        .findFirst();
  }

  void keep(String regionCode, String key, long solutionId) {
    entities.merge(new ImportKey(regionCode, key, solutionId));
  }

  /** Forgets the files of imports that ended before; returns of how many pieces. */
  int forgetFiles(OffsetDateTime before) {
    return entities
        .createQuery(
            "delete from ImportPiece p where p.jobId in"
                + " (select j.id from ImportJob j where j.finishedAt < :before)")
        .setParameter("before", before)
        .executeUpdate();
  }
}
