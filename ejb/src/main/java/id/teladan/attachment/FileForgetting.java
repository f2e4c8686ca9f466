package id.teladan.attachment;

import id.teladan.shared.NotFoundException;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes files away that tell of somebody who is erased. In their place stands a short text that
 * says why, so that nothing that refers to the file breaks. The bytes go once the transaction has
 * ended well, unless another row names them.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FileForgetting {
  private static final Logger LOG = Logger.getLogger(FileForgetting.class.getName());
  private static final String REASON =
      "Berkas ini dihapus karena memuat nama seseorang yang datanya dihapus dari sini (UU 27/2022)."
          + "\nThis file was removed because it named a person whose data were erased here.\n\nNo. ";

  @PersistenceContext private EntityManager entities;
  @Resource private TransactionSynchronizationRegistry transactions;
  @Inject private FileStore store;
  @Inject private Attachments attachments;

  /**
   * Replaces every file that this person attached and that tells of them.
   *
   * @return how many
   */
  public int forgetOwn(long accountId, Predicate<String> tells) {
    int replaced = 0;
    for (Attachment file : by(accountId)) {
      if (tells(file, tells)) {
        replace(file);
        replaced++;
      }
    }
    return replaced;
  }

  /** The files of others that tell of a person, by what can be read in them. */
  public List<Long> others(long accountId, Predicate<String> tells) {
    List<Long> found = new ArrayList<>();
    long last = Long.MIN_VALUE;
    while (true) {
      List<Object[]> rows =
          entities
              .createQuery(
                  "select a.id, a.name, a.description, a.text from Attachment a"
                      + " where a.id > :last and (a.createdBy is null or a.createdBy <> :account)"
                      + " order by a.id",
                  Object[].class)
              .setParameter("last", last)
              .setParameter("account", accountId)
              .setMaxResults(100)
              .getResultList();
      if (rows.isEmpty()) {
        return found;
      }
      for (Object[] row : rows) {
        last = (Long) row[0];
        if (said(tells, (String) row[1], (String) row[2], (String) row[3])) {
          found.add(last);
        }
      }
    }
  }

  /** Replaces one file, whoever attached it. */
  public void forget(long id) {
    Attachment file = entities.find(Attachment.class, id);
    if (file == null) {
      throw new NotFoundException("attachment", id);
    }
    replace(file);
  }

  /** The bytes of a file, for whoever has to decide about it. */
  public Optional<byte[]> content(long id) {
    Attachment file = entities.find(Attachment.class, id);
    return file == null ? Optional.empty() : bytes(file.view().hash());
  }

  private List<Attachment> by(long accountId) {
    return entities
        .createQuery("select a from Attachment a where a.createdBy = :account", Attachment.class)
        .setParameter("account", accountId)
        .getResultList();
  }

  private boolean tells(Attachment file, Predicate<String> tells) {
    AttachmentView view = file.view();
    return said(tells, view.name(), view.description(), file.text())
        || bytes(view.hash()).filter(bytes -> FileWords.hold(bytes, tells)).isPresent();
  }

  private static boolean said(Predicate<String> tells, String... texts) {
    for (String text : texts) {
      if (text != null && tells.test(text)) {
        return true;
      }
    }
    return false;
  }

  private Optional<byte[]> bytes(String hash) {
    try (InputStream in = store.open(hash).orElse(InputStream.nullInputStream())) {
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("a file cannot be read", e);
    }
  }

  private void replace(Attachment file) {
    AttachmentView view = file.view();
    byte[] stub = (REASON + view.id() + "\n").getBytes(StandardCharsets.UTF_8);
    String text = new String(stub, StandardCharsets.UTF_8);
    try {
      InspectedFile kept = InspectedFile.document(FileKind.TEXT, stub, text);
      file.hold(
          new KeptFile(
              kept,
              store.keep(stub),
              "berkas-dihapus-" + view.id() + ".txt",
              view.description(),
              view.clientId()));
      entities.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of the files cannot be written", e);
    }
    transactions.registerInterposedSynchronization(new Removal(view.hash()));
  }

  /** Removes bytes that no row names any more. What a crash keeps from it is swept later. */
  private final class Removal implements Synchronization {
    private final String hash;

    Removal(String hash) {
      this.hash = hash;
    }

    @Override
    public void beforeCompletion() {
      // Nothing is certain yet.
    }

    @Override
    public void afterCompletion(int status) {
      if (status != Status.STATUS_COMMITTED) {
        return;
      }
      try {
        if (attachments.named(Set.of(hash)).isEmpty()) {
          store.remove(hash, Instant.now().plusSeconds(1));
        }
      } catch (IOException | RuntimeException e) {
        LOG.log(Level.WARNING, "A file that nothing names is still there; it is swept later", e);
      }
    }
  }
}
