package id.teladan.web.solution;

import id.teladan.shared.PartialDate;
import id.teladan.solution.ApplicationProfile;
import id.teladan.solution.Freshness;
import id.teladan.solution.SolutionContent;
import id.teladan.web.search.FacetLabels;
import id.teladan.web.shared.Formats;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Words;
import id.teladan.web.ui.Fact;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The short facts of a solution, in the reader's words; what nobody knows says so. */
@RequestScoped
public class SolutionFacts {
  private static final Set<String> REUSABLE =
      Set.of("approach", "lessons", "requirements", "legalBasis", "failures");

  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
  private static final long YEAR = 12;

  @Inject private FacetLabels labels;
  @Inject private Formats formats;
  @Inject private Language language;

  List<Fact> strip(SolutionContent content) {
    return List.of(
        fact("audience", labels.label("audience", content.audience())),
        affair(content.mainAffair()),
        fact("since", unknownIfEmpty(formats.partialDate(content.since()))),
        fact("stage", labels.label("stage", content.stage())),
        fact("sharing", labels.label("sharing", content.sharing())),
        fact("cost", cost(content.cost())),
        fact("verified", verified(content.lastVerified())));
  }

  /** What is known of the software; empty for a practice. */
  List<Fact> profile(SolutionContent content) {
    ApplicationProfile application = content.application();
    List<Fact> profile = new ArrayList<>();
    if (application != null) {
      profile.add(fact("scope", labels.label("scope", application.scope())));
      profile.add(fact("licence", application.licence()));
      profile.add(fact("platforms", words(application.platforms())));
      profile.add(fact("stack", words(application.stack())));
      profile.add(fact("integrations", words(application.integrations())));
      profile.add(
          new Fact(name("repository"), application.repositoryUrl(), application.repositoryUrl()));
    }
    return profile;
  }

  /** Where on the page stands what outlives the solution: lessons, prerequisites, code. */
  List<Fact> reusable(SolutionContent content) {
    List<Fact> places = new ArrayList<>();
    TextSection.of(content).stream()
        .filter(section -> REUSABLE.contains(section.name()))
        .forEach(section -> places.add(place(section.name())));
    String repository =
        content.application() == null ? null : content.application().repositoryUrl();
    if (repository != null) {
      places.add(new Fact(name("repository"), repository, repository));
    }
    return places;
  }

  private Fact place(String section) {
    String label = Words.text("solution", language.getLocale(), "section." + section);
    return new Fact(label, label, "#" + section);
  }

  /** The day, and how long ago that is. */
  private String verified(PartialDate date) {
    if (date == null) {
      return null;
    }
    long months =
        Math.max(0, ChronoUnit.MONTHS.between(Freshness.lookedAt(date, null), LocalDate.now(ZONE)));
    String key = months == 0 ? "age.now" : months < YEAR ? "age.months" : "age.years";
    return Words.text(
        "solution",
        language.getLocale(),
        key,
        formats.partialDate(date),
        months < YEAR ? months : months / YEAR);
  }

  private String cost(SolutionContent.Cost cost) {
    if (cost == null) {
      return null;
    }
    return cost.amountIdr() == null ? cost.note() : formats.rupiah(cost.amountIdr());
  }

  private Fact affair(String code) {
    return new Fact(name("affair"), labels.label("affair", code), "/affairs/" + code);
  }

  private Fact fact(String kind, String value) {
    return new Fact(name(kind), value);
  }

  private String name(String kind) {
    return Words.text("solution", language.getLocale(), "fact." + kind);
  }

  private static String words(List<String> words) {
    return words.isEmpty() ? null : String.join(", ", words);
  }

  private static String unknownIfEmpty(String text) {
    return text.isEmpty() ? null : text;
  }
}
