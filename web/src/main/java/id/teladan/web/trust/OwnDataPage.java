package id.teladan.web.trust;

import id.teladan.shared.DomainException;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.trust.ErasureEditing;
import id.teladan.trust.ErasureView;
import id.teladan.trust.OwnDataReading;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Refusals;
import id.teladan.web.shared.Words;
import id.teladan.web.ui.Fact;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.omnifaces.util.Faces;

/** The part of {@code /account/data}: what is kept about the reader, and erasing it. */
@Named
@RequestScoped
public class OwnDataPage {
  private static final String FEATURE = "trust";

  @Inject private OwnDataReading reading;
  @Inject private ErasureEditing erasure;
  @Inject private Language language;
  @Inject private Refusals refusals;

  private String password;
  private boolean sure;

  /** What is kept, in words where the kind has any. */
  public List<Fact> getKept() {
    return reading.counts().entrySet().stream()
        .map(entry -> new Fact(name(entry.getKey()), String.valueOf(entry.getValue())))
        .toList();
  }

  private String name(String table) {
    String name = Words.text(FEATURE, language.getLocale(), "table." + table);
    return name == null ? table.replace('_', ' ') : name;
  }

  /** Leads out of the account, which is no longer there. */
  public void erase() {
    try {
      if (!sure) {
        throw new InvalidInputException(FieldError.of("sure", "not-sure"));
      }
      ErasureView done = erasure.eraseOwn(password);
      long seconds = Math.max(1, Duration.between(done.askedAt(), done.doneAt()).toSeconds());
      Faces.redirect("/privacy?erased=" + seconds);
    } catch (DomainException refused) {
      refusals.show(refused, FEATURE);
    }
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public boolean isSure() {
    return sure;
  }

  public void setSure(boolean sure) {
    this.sure = sure;
  }
}
