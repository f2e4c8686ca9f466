package id.teladan.web.benchmark;

import id.teladan.benchmark.BenchmarkReading;
import id.teladan.benchmark.Edition;
import id.teladan.benchmark.EditionChoice;
import id.teladan.benchmark.IndicatorReading;
import id.teladan.benchmark.IndicatorView;
import id.teladan.benchmark.RankingView;
import id.teladan.region.RegionLevel;
import id.teladan.shared.InvalidInputException;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.ui.Choice;
import id.teladan.web.ui.Tile;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** {@code /ranking?indicator=HDI&year=2021&framework=IPM-BARU}: who stands where. */
@Named
@RequestScoped
public class RankingPage {
  @Inject private BenchmarkReading benchmark;
  @Inject private IndicatorReading indicators;
  @Inject private BenchmarkReader reader;
  @Inject private Here here;

  private Address asked;
  private List<IndicatorView> all;
  private RankingView ranking;
  private RankingWords shown;

  @PostConstruct
  void rank() {
    asked = here.getAddress();
    all = indicators.all();
    IndicatorView indicator =
        all.stream()
            .filter(i -> i.code().equals(asked.first("indicator")))
            .findFirst()
            .orElse(all.get(0));
    ranking = ranking(indicator.code());
    shown = new RankingWords(ranking, reader.words());
  }

  /** An edition that does not exist is ignored, so that an old link still shows something. */
  private RankingView ranking(String indicator) {
    EditionChoice choice =
        new EditionChoice(
            new ComparisonAddress(asked).year("year"),
            asked.first("framework"),
            asked.first("period"));
    try {
      return benchmark.ranking(indicator, level(), choice);
    } catch (InvalidInputException e) {
      return benchmark.ranking(indicator, level(), EditionChoice.NEWEST);
    }
  }

  private RegionLevel level() {
    return Arrays.stream(RegionLevel.values())
        .filter(l -> l.name().equals(asked.first("level")) && l != RegionLevel.NATION)
        .findFirst()
        .orElse(RegionLevel.PROVINCE);
  }

  public RankingView getRanking() {
    return ranking;
  }

  /** The same in words and pictures. */
  public RankingWords getShown() {
    return shown;
  }

  public List<Choice> getIndicators() {
    return all.stream()
        .map(
            i ->
                choice(
                    i.name().in(reader.words().locale()),
                    Address.of("/ranking").with("indicator", i.code()),
                    i.code().equals(ranking.indicator().code())))
        .toList();
  }

  /** The newest first. */
  public List<Choice> getEditions() {
    return ranking.editions().stream()
        .sorted((a, b) -> b.compareTo(a))
        .map(e -> choice(reader.words().edition(e), with(e), e.equals(ranking.edition())))
        .toList();
  }

  /** Levels, where the indicator is known below the provinces. */
  public List<Choice> getLevels() {
    return reader.levelsOf(ranking.indicator().code()).stream()
        .map(
            level ->
                choice(
                    reader.words().text("level." + level),
                    asked.with("level", level).with("indicator", ranking.indicator().code()),
                    level == ranking.level()))
        .toList();
  }

  public List<Tile> getTiles() {
    return ranking.level() == RegionLevel.PROVINCE ? shown.tiles() : List.of();
  }

  /** The same as files. */
  public RankingFiles getFiles() {
    return new RankingFiles(ranking, reader.words().locale().getLanguage());
  }

  private Address with(Edition edition) {
    Address same = Address.of("/ranking").with("indicator", ranking.indicator().code());
    return same.with("level", ranking.level() == RegionLevel.PROVINCE ? null : ranking.level())
        .with("year", edition.year())
        .with("framework", edition.measure().framework())
        .with("period", edition.measure().period());
  }

  private static Choice choice(String label, Address link, boolean chosen) {
    return new Choice(label, null, link.toString(), chosen);
  }
}
