package id.teladan.identity;

import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a list of people is narrowed by; null does not filter.
 *
 * @param regions whose people the caller may see at all; null for everybody
 * @param region one of them
 * @param text part of a name
 * @param state without it, stubs of erased people are left out
 */
record PeopleFilter(List<String> regions, String region, String text, PersonState state) {

  String where() {
    StringBuilder where = new StringBuilder(" where a.id is not null");
    if (regions != null) {
      where.append(
          " and a.regionCode in :regions and not exists (select h from Account h join h.grants n"
              + " where h.id = a.id and n.role in :national)");
    }
    if (region != null) {
      where.append(" and a.regionCode = :region");
    }
    if (text != null) {
      where.append(
          " and (lower(a.displayName) like :text escape '!' or a.username like :text escape '!')");
    }
    return where.append(" and ").append(standing()).toString();
  }

  private String standing() {
    if (state == null) {
      return "a.erasedAt is null";
    }
    return switch (state) {
      case ERASED -> "a.erasedAt is not null";
      case SUSPENDED -> "a.erasedAt is null and a.active = false";
      case INVITED -> "a.erasedAt is null and a.active = true and a.passwordHash is null";
      case ACTIVE -> "a.erasedAt is null and a.active = true and a.passwordHash is not null";
    };
  }

  <T> TypedQuery<T> bind(TypedQuery<T> query) {
    if (regions != null) {
      query.setParameter("regions", regions);
      query.setParameter(
          "national", Arrays.stream(Role.values()).filter(PeoplePolicy::isNational).toList());
    }
    if (region != null) {
      query.setParameter("region", region);
    }
    if (text != null) {
      String part = text.toLowerCase(Locale.ROOT).replaceAll("([%_!])", "!$1");
      query.setParameter("text", "%" + part + "%");
    }
    return query;
  }
}
