package id.teladan.web.conversation;

import id.teladan.conversation.Voice;
import id.teladan.region.RegionDirectory;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How those are called who speak; in pages {@code #{conversationWords}}. */
@Named
@RequestScoped
public class ConversationWords {
  @Inject private Language language;
  @Inject private RegionDirectory regions;

  /** A function and a region, never a name. */
  public String voice(Voice voice) {
    String function =
        Words.text("conversation", language.getLocale(), "function." + voice.function());
    return voice.regionCode() == null ? function : function + ", " + region(voice.regionCode());
  }

  public String region(String code) {
    return regions.label(code);
  }
}
