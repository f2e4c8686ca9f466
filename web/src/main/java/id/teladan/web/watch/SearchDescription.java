package id.teladan.web.watch;

import id.teladan.web.search.FacetLabels;
import id.teladan.web.shared.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;

/** Says a search in words: {@code izin · Kaltara · Aplikasi}. In pages {@code #{searchWords}}. */
@Named("searchWords")
@RequestScoped
public class SearchDescription {
  private static final int LONGEST = 300;

  @Inject private FacetLabels labels;

  /**
   * @param query as in the address of a search
   */
  public String of(String query) {
    String text =
        Address.parse("/search", query).parameters().stream()
            .map(p -> p.name().equals("q") ? p.value() : labels.label(p.name(), p.value()))
            .collect(Collectors.joining(" · "));
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
