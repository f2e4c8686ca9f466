package id.teladan.discovery;

import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionView;
import id.teladan.search.CatalogueDocument;
import id.teladan.search.Viewer;
import id.teladan.visit.FindingContent;
import id.teladan.visit.FindingView;
import id.teladan.visit.TeamMember;
import id.teladan.visit.VisitContent;
import id.teladan.visit.VisitEntry;
import id.teladan.visit.VisitFeed;
import id.teladan.visit.VisitView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Visits as search documents: the frame and the findings, never the notes. */
@ApplicationScoped
public class VisitDocuments implements DocumentSource {
  private static final String VISIT = "VISIT";

  @Inject private VisitFeed feed;
  @Inject private RegionDirectory regions;

  @Override
  public String kind() {
    return VisitFeed.KIND;
  }

  @Override
  public List<CatalogueDocument> documents(Collection<Long> ids) {
    return feed.entries(ids).stream().map(this::document).toList();
  }

  @Override
  public List<Long> idsAfter(long id, int limit) {
    return feed.idsAfter(id, limit);
  }

  private CatalogueDocument document(VisitEntry entry) {
    VisitView visit = entry.visit();
    VisitContent content = visit.content();
    CatalogueDocument.Builder document =
        CatalogueDocument.builder(
            key(visit.id()), entry.revision(), VISIT, Long.toString(visit.id()));
    document
        .url(visit.url())
        .title(content.title())
        .summary(content.summary())
        .tags(content.themes())
        .section("purpose", content.purpose())
        .year(content.date() == null ? null : content.date().year())
        .date(content.date() == null ? null : content.date().earliest())
        .readers(readers(entry));
    places(document, content);
    entry.findings().stream().map(FindingView::content).forEach(f -> add(document, f));
    return document.build();
  }

  /** A visit is found under the region that travels and under the one that receives. */
  private void places(CatalogueDocument.Builder document, VisitContent content) {
    Set<String> codes = new LinkedHashSet<>();
    for (String code : List.of(content.visitorCode(), content.hostCode())) {
      codes.add(code);
      codes.addAll(regions.ancestors(code));
    }
    codes.remove(RegionDirectory.NATION);
    document.region(content.visitorCode(), codes);
    document.regionNames(
        Stream.of(content.visitorCode(), content.hostCode())
            .flatMap(code -> regions.lookup(code).stream())
            .flatMap(VisitDocuments::names)
            .toList());
  }

  private static Stream<String> names(RegionView region) {
    return Stream.of(region.name(), region.shortName()).filter(Objects::nonNull);
  }

  private static void add(CatalogueDocument.Builder document, FindingContent finding) {
    document
        .section("finding", finding.title())
        .section("finding", finding.text())
        .section("finding", finding.why())
        .section("finding", finding.preconditions())
        .section("finding", finding.difference())
        .section("finding", finding.risks())
        .section("finding", finding.difficulties())
        .section("finding", finding.costs())
        .section("finding", finding.recommendation());
  }

  private static Set<String> readers(VisitEntry entry) {
    if (entry.visit().content().published()) {
      return Set.of(Viewer.PUBLIC);
    }
    Set<String> readers =
        new LinkedHashSet<>(Readers.ofVisit(entry.visit().content().visitorCode()));
    entry.team().stream().map(TeamMember::accountId).map(Readers::ofMember).forEach(readers::add);
    return readers;
  }
}
