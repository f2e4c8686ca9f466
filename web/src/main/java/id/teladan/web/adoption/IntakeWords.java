package id.teladan.web.adoption;

import id.teladan.exchange.ImportMessage;
import id.teladan.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What is said of a row that was brought in. */
@Named
@RequestScoped
public class IntakeWords {
  @Inject private Refusals refusals;
  @Inject private AdoptionWords words;

  /** A sentence, with the column first where it is about one. */
  public String message(ImportMessage message) {
    String sentence =
        refusals.text(AdoptionWords.FEATURE, message.code(), message.args().toArray());
    String column = message.field() == null ? null : words.text("intake." + message.field());
    return column == null ? sentence : column + ": " + sentence;
  }
}
