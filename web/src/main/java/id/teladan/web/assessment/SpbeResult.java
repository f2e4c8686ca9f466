package id.teladan.web.assessment;

import id.teladan.assessment.AssessmentView;
import id.teladan.assessment.Rating;
import id.teladan.assessment.Score;
import id.teladan.assessment.Score.AspectScore;
import id.teladan.assessment.Score.DomainScore;
import id.teladan.assessment.Spbe;
import id.teladan.assessment.Spbe.Domain;
import id.teladan.assessment.WhatIf;
import id.teladan.web.shared.Address;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An assessment's figures with their arithmetic, as it is and as it would be. */
public final class SpbeResult {
  private final AssessmentView view;
  private final Score score;
  private final WhatIf tried;
  private final Score after;
  private final SpbeWords words;
  private final Address page;

  SpbeResult(AssessmentView view, WhatIf tried, SpbeWords words, Address page) {
    this.view = view;
    this.score = view.score();
    this.tried = tried;
    this.after = score.with(tried.levels());
    this.words = words;
    this.page = page;
  }

  /** One line of the table of domains and aspects. */
  public record PartRow(
      String name, boolean domain, String weight, String arithmetic, String score, String part) {
    public String getName() {
      return name;
    }

    public boolean isDomain() {
      return domain;
    }

    public String getWeight() {
      return weight;
    }

    public String getArithmetic() {
      return arithmetic;
    }

    public String getScore() {
      return score;
    }

    public String getPart() {
      return part;
    }
  }

  /** One indicator; the link tries the next level. */
  public record IndicatorRow(
      int number, String name, String level, String evidence, String step, String link) {
    public int getNumber() {
      return number;
    }

    public String getName() {
      return name;
    }

    public String getLevel() {
      return level;
    }

    public String getEvidence() {
      return evidence;
    }

    public String getStep() {
      return step;
    }

    public String getLink() {
      return link;
    }
  }

  /** One level tried, and how it is taken back. */
  public record TriedRow(String text, String without) {
    public String getText() {
      return text;
    }

    public String getWithout() {
      return without;
    }
  }

  public boolean isComplete() {
    return score.isComplete();
  }

  public String getIndex() {
    return words.score(score.index());
  }

  public String getRating() {
    return words.rating(score.rating());
  }

  /** How far it is, and between which bounds the index will lie. */
  public String getMissing() {
    return words.text(
        "missing",
        score.known(),
        Spbe.INDICATORS,
        words.score(score.least()),
        words.score(score.most()));
  }

  /** Why it is called so, and what the next better one takes. */
  public String getWhy() {
    BigDecimal index = score.index();
    Rating rating = score.rating();
    if (rating == null) {
      return "";
    }
    String next =
        rating
            .next()
            .map(
                better ->
                    words.text(
                        "why.next",
                        words.rating(better),
                        words.score(better.from()),
                        words.exact(better.from().subtract(index))))
            .orElse(words.text("why.best"));
    return words.text("why", words.exact(index), words.rating(rating), words.exact(rating.from()))
        + " "
        + next;
  }

  public List<PartRow> getParts() {
    Map<Domain, DomainScore> domains =
        score.domains().stream().collect(Collectors.toMap(DomainScore::domain, d -> d));
    return Arrays.stream(Domain.values())
        .flatMap(
            domain ->
                java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(row(domains.get(domain))),
                    score.aspects().stream()
                        .filter(a -> a.aspect().domain() == domain)
                        .map(this::row)))
        .toList();
  }

  private PartRow row(DomainScore domain) {
    List<AspectScore> own =
        score.aspects().stream().filter(a -> a.aspect().domain() == domain.domain()).toList();
    String sum =
        own.stream()
            .map(a -> words.exact(a.aspect().weight()) + " × " + words.exact(a.score()))
            .collect(Collectors.joining(" + "));
    String arithmetic =
        domain.score() == null
            ? words.text("incomplete")
            : "(" + sum + ") / " + words.exact(domain.domain().weight());
    return new PartRow(
        words.domain(domain.domain()),
        true,
        words.exact(domain.domain().weight()),
        arithmetic,
        words.score(domain.score()),
        words.exact(domain.contribution()));
  }

  private PartRow row(AspectScore aspect) {
    String arithmetic =
        aspect.score() == null
            ? words.text("incomplete.of", aspect.known(), aspect.aspect().size())
            : aspect.sum() + " / " + aspect.aspect().size();
    return new PartRow(
        words.aspect(aspect.aspect()),
        false,
        words.exact(aspect.aspect().weight()),
        arithmetic,
        words.score(aspect.score()),
        words.exact(aspect.contribution()));
  }

  public List<IndicatorRow> getIndicators() {
    return IntStream.rangeClosed(1, Spbe.INDICATORS).mapToObj(this::indicator).toList();
  }

  private IndicatorRow indicator(int number) {
    Integer level = after.level(number);
    boolean rises = level != null && level < Spbe.HIGHEST;
    String link = rises ? with(number, level + 1) : null;
    return new IndicatorRow(
        number,
        words.indicator(number),
        words.level(score.level(number)),
        view.evidence().get(number),
        words.change(Score.step(number)),
        link);
  }

  private String with(int number, int level) {
    Address address = page;
    for (Map.Entry<Integer, Integer> e : tried.levels().entrySet()) {
      if (e.getKey() != number) {
        address = address.plus(SpbeParts.SET, e.getKey() + ":" + e.getValue());
      }
    }
    Address made = level == 0 ? address : address.plus(SpbeParts.SET, number + ":" + level);
    return made + "#what-if";
  }

  public boolean isTrying() {
    return !tried.levels().isEmpty();
  }

  public List<TriedRow> getTried() {
    return tried.levels().entrySet().stream()
        .map(
            e ->
                new TriedRow(
                    words.text(
                        "tried",
                        e.getKey(),
                        words.indicator(e.getKey()),
                        score.level(e.getKey()) == null ? "–" : score.level(e.getKey()).toString(),
                        e.getValue().toString()),
                    with(e.getKey(), 0)))
        .toList();
  }

  /** The levels tried, for the hidden fields of the form. */
  public List<String> getSets() {
    return tried.levels().entrySet().stream().map(e -> e.getKey() + ":" + e.getValue()).toList();
  }

  public String getAfterIndex() {
    return words.score(after.index());
  }

  public String getAfterRating() {
    return words.rating(after.rating());
  }

  public String getDifference() {
    return score.index() == null || after.index() == null
        ? "–"
        : words.change(after.index().subtract(score.index()));
  }

  public String getAlone() {
    return page + "#what-if";
  }
}
