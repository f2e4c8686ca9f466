package id.teladan.discovery;

import id.teladan.adoption.AdopterCount;
import id.teladan.adoption.AdoptionReading;
import id.teladan.region.AffairDirectory;
import id.teladan.region.AffairView;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionView;
import id.teladan.search.CatalogueDocument;
import id.teladan.search.Viewer;
import id.teladan.shared.PartialDate;
import id.teladan.solution.SolutionContent;
import id.teladan.solution.SolutionFeed;
import id.teladan.solution.SolutionPolicy;
import id.teladan.solution.SolutionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Solutions as search documents. */
@ApplicationScoped
public class SolutionDocuments implements DocumentSource {
  @Inject private SolutionFeed feed;
  @Inject private AdoptionReading adoptions;
  @Inject private RegionDirectory regions;
  @Inject private AffairDirectory affairs;
  @Inject private SolutionTexts texts;

  @Override
  public String kind() {
    return SolutionFeed.KIND;
  }

  @Override
  public List<CatalogueDocument> documents(Collection<Long> ids) {
    Map<Long, AdopterCount> counts = adoptions.liveCounts(ids);
    List<SolutionView> solutions = feed.views(ids);
    Map<Long, List<SolutionTexts.Beside>> beside = texts.of(solutions);
    return solutions.stream()
        .map(
            each ->
                document(
                    each,
                    counts.getOrDefault(each.id(), AdopterCount.NONE),
                    beside.getOrDefault(each.id(), List.of())))
        .toList();
  }

  @Override
  public List<Long> idsAfter(long id, int limit) {
    return feed.idsAfter(id, limit);
  }

  private CatalogueDocument document(
      SolutionView solution, AdopterCount count, List<SolutionTexts.Beside> beside) {
    SolutionContent content = solution.content();
    CatalogueDocument.Builder document =
        CatalogueDocument.builder(
            key(solution.id()),
            solution.version(),
            content.kind().name(),
            Long.toString(solution.id()));
    document
        .url(solution.url())
        .language(content.language())
        .title(content.title())
        .summary(content.summary())
        .ownerUnit(content.ownerUnit())
        .tags(content.tags())
        .audience(name(content.audience()))
        .stage(name(content.stage()))
        .sharing(name(content.sharing()))
        .evidenceLevel(content.evidence().level())
        .year(content.since() == null ? null : content.since().year())
        .date(day(content.since()))
        .lastVerified(day(content.lastVerified()))
        .adopters((int) count.adopters())
        .readers(readers(solution));
    places(document, content);
    sections(document, content);
    beside.forEach(text -> document.section(text.section(), text.words()));
    return document.build();
  }

  private void places(CatalogueDocument.Builder document, SolutionContent content) {
    List<String> codes = new ArrayList<>(content.otherAffairs());
    codes.add(content.mainAffair());
    List<RegionView> named = regions.lookup(content.regionCode()).stream().toList();
    document
        // Without the nation: it would count everything, beside what ministries own.
        .region(
            content.regionCode(),
            regions.ancestors(content.regionCode()).stream()
                .filter(code -> !RegionDirectory.NATION.equals(code))
                .toList())
        .regionNames(
            named.stream()
                .flatMap(r -> Stream.of(r.name(), r.shortName()))
                .filter(Objects::nonNull)
                .toList())
        .affairs(content.mainAffair(), content.otherAffairs())
        .affairNames(
            codes.stream()
                .flatMap(code -> affairs.lookup(code).stream())
                .map(AffairView::nameId)
                .toList());
  }

  private static void sections(CatalogueDocument.Builder document, SolutionContent content) {
    document
        .section("problem", content.problem())
        .section("approach", content.approach())
        .section("results", content.results())
        .section("lessons", content.lessons())
        .section("requirements", content.requirements())
        .section("legalBasis", content.legalBasis())
        .section("people", content.people())
        .section("risks", content.risks())
        .section("failures", content.failures())
        .section("succeededBy", content.succeededBy());
    content.evidence().claims().forEach(claim -> document.section("evidence", claim.text()));
    content.partners().forEach(partner -> document.section("partners", partner.name()));
    if (content.application() != null) {
      document
          .section("softwareType", content.application().softwareType())
          .section("stack", String.join(", ", content.application().stack()))
          .section("integrations", String.join(", ", content.application().integrations()));
    }
  }

  private static Set<String> readers(SolutionView solution) {
    return SolutionPolicy.isPublic(solution.status())
        ? Set.of(Viewer.PUBLIC)
        : Readers.ofDraft(solution.content().regionCode());
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static LocalDate day(PartialDate date) {
    return date == null ? null : date.earliest();
  }
}
