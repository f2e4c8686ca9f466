package id.teladan.solution;

import id.teladan.shared.Lengths;
import id.teladan.shared.PartialDate;
import id.teladan.shared.PrivateContact;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * What people write about a solution: the editable members of the REST resource, as a command and
 * as a part of the read view. Null is "unknown" and shown as such; a list is never null.
 *
 * @param ownerUnit the agency that answers for it
 * @param contactUnit the unit to write to; a function, never a private person
 * @param since when it began, as precisely as known
 * @param stopReason why it stopped, where {@code stage} is {@code STOPPED}
 * @param succeededBy what took its place
 * @param language of the texts, an ISO 639 code
 * @param lastVerified when somebody last checked that all this is true
 */
public record SolutionContent(
    @NotNull SolutionKind kind,
    @NotBlank @Size(max = Lengths.TITLE) @PrivateContact.NoNumber String title,
    @NotBlank @Size(max = Lengths.SUMMARY) @PrivateContact.NoNumber String summary,
    @Size(max = Lengths.TEXT) @PrivateContact.NoNumber String problem,
    @Size(max = Lengths.TEXT) @PrivateContact.NoNumber String approach,
    @Size(max = Lengths.TEXT) @PrivateContact.NoNumber String results,
    @Size(max = Lengths.TEXT) @PrivateContact.NoNumber String lessons,
    @Size(max = Lengths.TEXT) @PrivateContact.NoNumber String requirements,
    @Size(max = Lengths.TEXT) @PrivateContact.NoNumber String legalBasis,
    @Size(max = Lengths.TEXT) @PrivateContact.NoNumber String people,
    @Size(max = Lengths.TEXT) @PrivateContact.NoNumber String risks,
    @Size(max = Lengths.TEXT) @PrivateContact.NoNumber String failures,
    @Valid Cost cost,
    @NotNull Audience audience,
    @NotBlank @Size(max = Lengths.SHORT) String mainAffair,
    List<@NotBlank String> otherAffairs,
    @NotBlank String regionCode,
    @Size(max = Lengths.SHORT) String ownerUnit,
    @Size(max = Lengths.SHORT) @PrivateContact.None String contactUnit,
    PartialDate since,
    SolutionStage stage,
    @Size(max = Lengths.TEXT) String stopReason,
    @Size(max = Lengths.SHORT) String succeededBy,
    @Valid Evidence evidence,
    Sharing sharing,
    List<@Valid Link> links,
    List<@Valid OpenData> openData,
    List<@Valid Agreement> agreements,
    @Valid ApplicationProfile application,
    List<@Valid Partner> partners,
    List<@NotBlank @Size(max = Lengths.SHORT) String> tags,
    List<@Valid Source> sources,
    @Pattern(regexp = "[a-z]{2,3}") String language,
    PartialDate lastVerified) {

  public SolutionContent {
    otherAffairs = copy(otherAffairs);
    links = copy(links);
    openData = copy(openData);
    agreements = copy(agreements);
    partners = copy(partners);
    tags = copy(tags);
    sources = copy(sources);
    evidence = evidence == null ? new Evidence(null, List.of()) : evidence;
    language = language == null ? "id" : language;
  }

  /** The same with other affairs and tags. */
  SolutionContent withLabels(String main, List<String> others, List<String> labels) {
    return new SolutionContent(
        kind,
        title,
        summary,
        problem,
        approach,
        results,
        lessons,
        requirements,
        legalBasis,
        people,
        risks,
        failures,
        cost,
        audience,
        main,
        others,
        regionCode,
        ownerUnit,
        contactUnit,
        since,
        stage,
        stopReason,
        succeededBy,
        evidence,
        sharing,
        links,
        openData,
        agreements,
        application,
        partners,
        labels,
        sources,
        language,
        lastVerified);
  }

  /** Money in whole rupiah, and what it bought. */
  public record Cost(@Min(0) Long amountIdr, @Size(max = Lengths.TEXT) String note) {

    public Long getAmountIdr() {
      return amountIdr;
    }

    public String getNote() {
      return note;
    }
  }

  /**
   * What is known about the effect.
   *
   * @param level 0 asserted, 1 described, 2 figures, 3 before and after, 4 checked by others; null
   *     when nobody has graded it
   */
  public record Evidence(@Min(0) @Max(4) Integer level, List<@Valid Claim> claims) {

    public Evidence {
      claims = copy(claims);
    }

    public Integer getLevel() {
      return level;
    }

    public List<Claim> getClaims() {
      return claims;
    }
  }

  /**
   * One statement of what changed, with where it comes from. Sources that disagree stand apart.
   *
   * @param level how far it is proven, on the scale of {@link Evidence}; null when not graded
   */
  public record Claim(
      @NotBlank @Size(max = Lengths.TEXT) String text,
      @Size(max = Lengths.TEXT) String before,
      @Size(max = Lengths.TEXT) String after,
      @Size(max = Lengths.TEXT) String method,
      @Size(max = Lengths.TEXT) String source,
      PartialDate asOf,
      @Min(0) @Max(4) Integer level) {

    public Integer getLevel() {
      return level;
    }

    public String getText() {
      return text;
    }

    public String getBefore() {
      return before;
    }

    public String getAfter() {
      return after;
    }

    public String getMethod() {
      return method;
    }

    public String getSource() {
      return source;
    }

    public PartialDate getAsOf() {
      return asOf;
    }
  }

  /**
   * An address that belongs to the solution; only web addresses, so that no link can run script.
   */
  public record Link(
      @Size(max = Lengths.SHORT) String rel,
      @NotBlank @Size(max = 2000) @Pattern(regexp = WEB_ADDRESS) String url) {

    public String getRel() {
      return rel;
    }

    public String getUrl() {
      return url;
    }
  }

  /** An open data set that the solution publishes or uses. */
  public record OpenData(
      @NotBlank @Size(max = Lengths.SHORT) String title,
      @Size(max = 2000) @Pattern(regexp = WEB_ADDRESS) String url) {

    public String getTitle() {
      return title;
    }

    public String getUrl() {
      return url;
    }
  }

  /** What was signed for it. */
  public record Agreement(
      Instrument instrument,
      @Size(max = Lengths.SHORT) String number,
      PartialDate date,
      @Size(max = Lengths.TEXT) String parties,
      @Size(max = Lengths.TEXT) String note) {

    public Instrument getInstrument() {
      return instrument;
    }

    public String getNumber() {
      return number;
    }

    public PartialDate getDate() {
      return date;
    }

    public String getParties() {
      return parties;
    }

    public String getNote() {
      return note;
    }
  }

  /** A company, start-up or agency that takes part. */
  public record Partner(
      @NotBlank @Size(max = Lengths.SHORT) String name, @Size(max = Lengths.SHORT) String role) {

    public String getName() {
      return name;
    }

    public String getRole() {
      return role;
    }
  }

  /** Where what is written here was read. */
  public record Source(
      @NotBlank @Size(max = Lengths.TEXT) String text,
      @Size(max = 2000) @Pattern(regexp = WEB_ADDRESS) String url,
      PartialDate asOf,
      Confidence confidence) {

    public String getText() {
      return text;
    }

    public String getUrl() {
      return url;
    }

    public PartialDate getAsOf() {
      return asOf;
    }

    public Confidence getConfidence() {
      return confidence;
    }
  }

  static final String WEB_ADDRESS = "https?://\\S+";

  static <T> List<T> copy(List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }
}
