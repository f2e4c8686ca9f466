package id.teladan.exchange;

import id.teladan.shared.Lengths;
import id.teladan.shared.PartialDate;
import id.teladan.shared.PrivateContact;
import id.teladan.solution.ApplicationProfile;
import id.teladan.solution.ApplicationScope;
import id.teladan.solution.Audience;
import id.teladan.solution.Sharing;
import id.teladan.solution.SolutionContent;
import id.teladan.solution.SolutionKind;
import id.teladan.solution.SolutionStage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The content that a row gives a solution. A column that the file lacks leaves what was there, or
 * takes the default; an empty cell of a column that it has clears it.
 */
final class RowContent extends RowPlaces {

  RowContent(FileRow row, ImportDefaults defaults, SolutionContent before, Places places) {
    super(row, defaults, before, places);
  }

  /** All of it. Rules of length and presence are for the domain to check. */
  SolutionContent content() {
    String regionCode = region();
    SolutionKind kind = kind();
    return new SolutionContent(
        kind,
        text("title", SolutionContent::title),
        summary(kind, regionCode),
        text("problem", SolutionContent::problem),
        text("approach", SolutionContent::approach),
        text("results", SolutionContent::results),
        text("lessons", SolutionContent::lessons),
        text("requirements", SolutionContent::requirements),
        text("legalBasis", SolutionContent::legalBasis),
        text("people", SolutionContent::people),
        text("risks", SolutionContent::risks),
        text("failures", SolutionContent::failures),
        cost(),
        value(
            "audience",
            b -> b.audience(),
            t -> constant(Audience.class, "audience", t),
            defaults::audience),
        affair(),
        value("otherAffairs", b -> b.otherAffairs(), this::otherAffairs, List::of),
        regionCode,
        text("ownerUnit", SolutionContent::ownerUnit),
        contactUnit(),
        value("since", b -> b.since(), this::since, () -> null),
        value("stage", b -> b.stage(), t -> constant(SolutionStage.class, "stage", t), () -> null),
        text("stopReason", SolutionContent::stopReason),
        text("succeededBy", SolutionContent::succeededBy),
        evidence(),
        value("sharing", b -> b.sharing(), t -> constant(Sharing.class, "sharing", t), () -> null),
        links(),
        rows(
            "openData",
            SolutionContent::openData,
            SolutionContent.OpenData[].class,
            t -> new SolutionContent.OpenData(t, null),
            "[;\\n]"),
        rows(
            "agreements",
            SolutionContent::agreements,
            SolutionContent.Agreement[].class,
            t -> new SolutionContent.Agreement(null, null, null, null, t),
            "\\n"),
        kind == SolutionKind.APPLICATION ? application() : null,
        rows(
            "partners",
            SolutionContent::partners,
            SolutionContent.Partner[].class,
            t -> new SolutionContent.Partner(t, null),
            "[;\\n]"),
        words("tags", SolutionContent::tags),
        rows(
            "sources",
            SolutionContent::sources,
            SolutionContent.Source[].class,
            RowContent::source,
            "\\n"),
        text("language", SolutionContent::language),
        value("lastVerified", b -> b.lastVerified(), t -> date("lastVerified", t), () -> null));
  }

  private SolutionKind kind() {
    return value(
        "kind",
        b -> b.kind(),
        t -> Optional.ofNullable(constant(SolutionKind.class, "kind", t)).orElseGet(this::guessed),
        this::guessed);
  }

  private SolutionKind guessed() {
    if (defaults.kind() != null) {
      return defaults.kind();
    }
    boolean software =
        row.cells().keySet().stream()
                .anyMatch(field -> field.startsWith("application.") && row.text(field) != null)
            || row.column("title").toLowerCase(java.util.Locale.ROOT).contains("aplikasi");
    return software ? SolutionKind.APPLICATION : SolutionKind.PRACTICE;
  }

  /** Where there is no summary, the beginning of a text or the facts stand for it. */
  private String summary(SolutionKind kind, String regionCode) {
    String given = text("summary", SolutionContent::summary);
    String problem = row.text("problem");
    String title = row.text("title");
    if (given != null || before != null) {
      return given;
    }
    if (problem != null) {
      notes.add(ImportMessage.of("summary", "summary-made", row.column("problem")));
      return MadeSummary.beginning(problem);
    }
    boolean asked = row.has("summary") && isStrict("summary");
    if (asked || title == null || title.length() > Lengths.TITLE) {
      return null;
    }
    notes.add(ImportMessage.of("summary", "summary-made-of-facts"));
    String region = regionCode == null ? null : places.nameOf(regionCode);
    return MadeSummary.ofFacts(kind, title, Arrays.asList(row.text("ownerUnit"), region));
  }

  private SolutionContent.Cost cost() {
    SolutionContent.Cost old = before == null ? null : before.cost();
    Long amount =
        value(
            "cost.amountIdr",
            b -> old == null ? null : old.amountIdr(),
            t -> given("cost.amountIdr", CellReading.rupiah(t), "invalid-money", t),
            () -> null);
    String note = text("cost.note", b -> old == null ? null : old.note());
    return amount == null && note == null ? null : new SolutionContent.Cost(amount, note);
  }

  private SolutionContent.Evidence evidence() {
    Integer level =
        value(
            "evidence.level",
            b -> b.evidence().level(),
            t -> given("evidence.level", CellReading.digit(t), "invalid-level", t),
            () -> null);
    List<SolutionContent.Claim> claims =
        rows(
            "evidence.claims",
            b -> b.evidence().claims(),
            SolutionContent.Claim[].class,
            t -> new SolutionContent.Claim(t, null, null, null, null, null, null),
            "\\n");
    return new SolutionContent.Evidence(level, claims);
  }

  private List<SolutionContent.Link> links() {
    List<SolutionContent.Link> links =
        rows(
            "links",
            SolutionContent::links,
            SolutionContent.Link[].class,
            t -> new SolutionContent.Link("website", webAddress(t)),
            "[;,\\s]+");
    return links == null
        ? List.of()
        : links.stream()
            .filter(link -> link == null || link.url() == null || isAddress(link))
            .toList();
  }

  private boolean isAddress(SolutionContent.Link link) {
    boolean good = isStrict("links") || link.url().startsWith("http");
    if (!good && link.url().length() > 1) {
      notes.add(ImportMessage.of("links", "not-an-address", shortened(link.url())));
    }
    return good;
  }

  /** People leave the scheme away. */
  private static String webAddress(String text) {
    boolean bare = text.matches("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)+(:\\d+)?(/\\S*)?");
    return bare ? "https://" + text : text;
  }

  private static SolutionContent.Source source(String text) {
    boolean address = text.matches("https?://\\S+");
    return new SolutionContent.Source(text, address ? text : null, null, null);
  }

  private ApplicationProfile application() {
    ApplicationProfile old =
        before == null || before.application() == null
            ? new ApplicationProfile(null, null, null, null, null, null, null, null)
            : before.application();
    return new ApplicationProfile(
        value(
            "application.scope",
            b -> old.scope(),
            t -> constant(ApplicationScope.class, "application.scope", t),
            () -> null),
        text("application.developmentStatus", b -> old.developmentStatus()),
        words("application.platforms", b -> old.platforms()),
        text("application.softwareType", b -> old.softwareType()),
        text("application.licence", b -> old.licence()),
        text("application.repositoryUrl", b -> old.repositoryUrl()),
        words("application.stack", b -> old.stack()),
        words("application.integrations", b -> old.integrations()));
  }

  /** A function; what names or reaches a person is left out and said. */
  private String contactUnit() {
    if (row.text(Columns.PERSON) != null) {
      notes.add(ImportMessage.of(Columns.PERSON, "private-contact"));
    }
    String given = row.text("contactUnit");
    if (given == null || !PrivateContact.isIn(given)) {
      return text("contactUnit", SolutionContent::contactUnit);
    }
    notes.add(ImportMessage.of("contactUnit", "private-contact"));
    return before == null ? null : before.contactUnit();
  }

  /** Inventories write years of many kinds; those nobody can read are left out and said. */
  private PartialDate since(String text) {
    Optional<PartialDate> read = CellReading.date(text);
    if (read.isEmpty() && !isStrict("since")) {
      notes.add(ImportMessage.of("since", "date-left-out", shortened(text)));
      return before == null ? null : before.since();
    }
    return given("since", read, "invalid-date-here", text);
  }
}
