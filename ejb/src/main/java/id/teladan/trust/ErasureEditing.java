package id.teladan.trust;

import id.teladan.attachment.FileForgetting;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.OwnPassword;
import id.teladan.identity.PeopleEditing;
import id.teladan.identity.Permitted;
import id.teladan.identity.PersonView;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Lengths;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Erases people: everybody themselves, the administrator anybody. */
@Stateless
public class ErasureEditing {
  /** More places in texts of others are a word of the language rather than somebody. */
  private static final int OWN_PLACES = 10;

  @Inject private Erasure erasure;
  @Inject private Erasures erasures;
  @Inject private PeopleEditing people;
  @Inject private OwnPassword password;
  @Inject private FileForgetting files;
  @Inject private CurrentCaller caller;

  /** Erases the caller, who proves once more to know the password. */
  @Permitted(Action.USE_ACCOUNT)
  public ErasureView eraseOwn(String typed) {
    password.require(typed);
    return erasure.run(caller.get().accountId(), OWN_PLACES);
  }

  /**
   * @param version the person as last read
   */
  @Permitted(Action.ADMINISTER_PEOPLE)
  public ErasureView erase(long accountId, int version) {
    requireAdministrator();
    PersonView person = people.open(accountId);
    if (person.version() != version) {
      throw new VersionConflictException("account", accountId, person.version());
    }
    return erasure.run(accountId, Integer.MAX_VALUE);
  }

  /** The clock of an erasure. */
  @Permitted(Action.ADMINISTER_PEOPLE)
  public ErasureView get(long accountId) {
    requireAdministrator();
    return erasures.find(accountId).orElseThrow(() -> new NotFoundException("erasure", accountId));
  }

  /** A file that waits for a decision, whomever it belongs to: who decides has to read it. */
  @Permitted(Action.ADMINISTER_PEOPLE)
  public byte[] file(long accountId, long file) {
    boolean waits =
        get(accountId).files().stream().anyMatch(f -> f.id() == file && f.decision() == null);
    return (waits ? files.content(file) : Optional.<byte[]>empty())
        .orElseThrow(() -> new NotFoundException("file", file));
  }

  /**
   * Decides what becomes of a file that somebody else attached and that names the person.
   *
   * @param reason why it stays; may be left out when it goes
   */
  @Permitted(Action.ADMINISTER_PEOPLE)
  public ErasureView decide(long accountId, long file, FileDecision decision, String reason) {
    get(accountId);
    String why = reason == null || reason.isBlank() ? null : reason.strip();
    if (decision == null) {
      throw new InvalidInputException(FieldError.of("decision", "required"));
    }
    if (why == null && decision == FileDecision.KEEP) {
      throw new InvalidInputException(FieldError.of("reason", "required"));
    }
    if (why != null && why.length() > Lengths.SUMMARY) {
      throw new InvalidInputException(FieldError.of("reason", "too-long", Lengths.SUMMARY));
    }
    if (!erasures.decide(accountId, file, decision, why)) {
      throw new NotFoundException("file", file);
    }
    if (decision == FileDecision.REMOVE) {
      files.forget(file);
    }
    return get(accountId);
  }

  private void requireAdministrator() {
    if (!caller.get().mayAnywhere(Action.ADMINISTER_PEOPLE)) {
      throw new NotAllowedException("erase");
    }
  }
}
