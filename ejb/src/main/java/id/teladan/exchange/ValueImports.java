package id.teladan.exchange;

import id.teladan.benchmark.ValueOutcome;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The repository of imports of figures. Knows no permissions: its callers do. */
@ApplicationScoped
public class ValueImports {
  @Inject private EntityManager entities;

  /** Bean constructor. */
  public ValueImports() {}

  void add(ValueImportJob job) {
    entities.persist(job);
    entities.flush();
  }

  ValueImportJob require(long id) {
    return Optional.ofNullable(entities.find(ValueImportJob.class, id))
        .orElseThrow(() -> new NotFoundException("value-import", id));
  }

  /** The same, and nobody else can change it until the transaction ends. */
  ValueImportJob requireForChange(long id) {
    return Optional.ofNullable(
            entities.find(ValueImportJob.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFoundException("value-import", id));
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
      entities.persist(new ValueImportPiece(id, pos++, piece));
      // Written now and forgotten, so that no whole file is in memory.
      entities.flush();
      entities.clear();
      size += piece.length;
    }
    return size;
  }

  /** Gives a job the file of another one; returns of how many pieces. */
  int copyFile(long from, long to) {
    return entities
        .createNativeQuery(
            "insert into value_import_piece (job_id, pos, bytes)"
                + " select cast(?1 as bigint), pos, bytes from value_import_piece"
                + " where job_id = ?2")
        .setParameter(1, to)
        .setParameter(2, from)
        .executeUpdate();
  }

  /** Writes the file out; returns whether there is one still. */
  boolean writeFile(long id, OutputStream out) throws IOException {
    int pos = 0;
    ValueImportPiece piece = entities.find(ValueImportPiece.class, new ImportPiece.Key(id, pos));
    while (piece != null) {
      out.write(piece.bytes());
      entities.clear();
      piece = entities.find(ValueImportPiece.class, new ImportPiece.Key(id, ++pos));
    }
    return pos > 0;
  }

  /** What waits or was interrupted, oldest first. */
  List<Long> unfinished() {
    return entities
        .createQuery(
            "select j.id from ValueImportJob j where j.status in :open order by j.id", Long.class)
        .setParameter("open", EnumSet.of(ImportStatus.PENDING, ImportStatus.RUNNING))
        .getResultList();
  }

  void add(ValueImportRow row) {
    entities.persist(row);
  }

  long countRows(long id, ValueOutcome outcome) {
    TypedQuery<Long> query =
        entities.createQuery(
            "select count(r) from ValueImportRow r where r.jobId = :id" + where(outcome),
            Long.class);
    query.setParameter("id", id);
    if (outcome != null) {
      query.setParameter("outcome", outcome);
    }
    return query.getSingleResult();
  }

  List<ValueReport> rows(long id, ValueOutcome outcome, int from, int limit) {
    TypedQuery<ValueImportRow> query =
        entities.createQuery(
            "select r from ValueImportRow r where r.jobId = :id"
                + where(outcome)
                + " order by r.line",
            ValueImportRow.class);
    query.setParameter("id", id).setHint("eclipselink.read-only", true);
    if (outcome != null) {
      query.setParameter("outcome", outcome);
    }
    return query.setFirstResult(from).setMaxResults(limit).getResultList().stream()
        .map(ValueImportRow::report)
        .toList();
  }

  private static String where(ValueOutcome outcome) {
    return outcome == null ? "" : " and r.outcome = :outcome";
  }

  /** Latest first; of one account, or of all when it is null. */
  Page<ValueImportView> list(Long accountId, PageRequest page) {
    String where = accountId == null ? "" : " where j.accountId = :account";
    TypedQuery<ValueImportJob> jobs =
        entities.createQuery(
            "select j from ValueImportJob j" + where + " order by j.id desc", ValueImportJob.class);
    TypedQuery<Long> count =
        entities.createQuery("select count(j) from ValueImportJob j" + where, Long.class);
    if (accountId != null) {
      jobs.setParameter("account", accountId);
      count.setParameter("account", accountId);
    }
    List<ValueImportView> items =
        jobs.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList().stream()
            .map(ValueImportJob::view)
            .toList();
    return new Page<>(items, count.getSingleResult(), page.page(), page.size());
  }

  /** Forgets the files of imports that ended before; returns of how many pieces. */
  int forgetFiles(OffsetDateTime before) {
    return entities
        .createQuery(
            "delete from ValueImportPiece p where p.jobId in"
                + " (select j.id from ValueImportJob j where j.finishedAt < :before)")
        .setParameter("before", before)
        .executeUpdate();
  }
}
