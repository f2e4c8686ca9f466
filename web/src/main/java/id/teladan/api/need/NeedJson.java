package id.teladan.api.need;

import id.teladan.need.NeedContent;
import id.teladan.need.NeedStatus;
import id.teladan.need.NeedView;
import id.teladan.region.RegionDirectory;
import java.time.Instant;

/** A need as REST shows it to everybody: never with its author's name. */
public record NeedJson(
    long id,
    String title,
    String description,
    String words,
    String affair,
    String regionCode,
    String regionName,
    String function,
    NeedStatus status,
    String url,
    Instant createdAt,
    Instant updatedAt,
    int version) {

  static NeedJson of(NeedView need, RegionDirectory regions) {
    NeedContent content = need.content();
    return new NeedJson(
        need.id(),
        content.title(),
        content.description(),
        content.words(),
        content.affair(),
        content.regionCode(),
        regions.name(content.regionCode()),
        content.function(),
        need.status(),
        need.url(),
        need.createdAt(),
        need.updatedAt(),
        need.version());
  }
}
