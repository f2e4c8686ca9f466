package id.teladan.web.home;

import id.teladan.adoption.AdoptionView;
import id.teladan.conversation.AskedQuestion;
import id.teladan.solution.SolutionSummary;
import id.teladan.visit.VisitSummary;
import id.teladan.web.search.FacetLabels;
import id.teladan.web.shared.Formats;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Tells the news of the first page in the reader's words. */
@RequestScoped
public class HomeWords {
  private static final int LONGEST = 140;

  @Inject private FacetLabels labels;
  @Inject private Formats formats;
  @Inject private Language language;

  News solution(SolutionSummary solution) {
    String day = formats.dayOf(solution.updatedAt().toInstant());
    return new News(
        solution.title(),
        labels.label("region", solution.regionCode()) + " · " + day,
        solution.url());
  }

  News adoption(AdoptionView adoption) {
    String region = labels.label("region", adoption.regionCode());
    return new News(
        text("adopted.item", region, adoption.origin().title()), stage(adoption), adoption.url());
  }

  News review(SolutionSummary solution) {
    return new News(
        solution.title(),
        text("waiting.review", labels.label("region", solution.regionCode())),
        solution.url());
  }

  News question(AskedQuestion asked) {
    String words = asked.question().text();
    return new News(
        words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…",
        text("waiting.question", asked.solution().title()),
        asked.question().url());
  }

  News late(AdoptionView adoption) {
    return new News(
        adoption.origin().title(), text("waiting.late", stage(adoption)), adoption.url());
  }

  News visit(VisitSummary visit) {
    return new News(visit.title(), text("waiting.visit"), visit.url());
  }

  private String stage(AdoptionView adoption) {
    if (adoption.stage() == null) {
      return text("adopted.unknown");
    }
    String key = "stage." + adoption.stage();
    String word = Words.text("adoption", language.getLocale(), key);
    return word == null ? adoption.stage().name() : word;
  }

  private String text(String key, Object... values) {
    return Words.text("home", language.getLocale(), key, values);
  }
}
