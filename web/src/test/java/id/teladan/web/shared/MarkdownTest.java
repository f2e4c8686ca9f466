package id.teladan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
  private final Markdown markdown = new Markdown();

  @Test
  void showsListsEmphasisAndLineBreaks() {
    assertThat(markdown.html("**tebal**\nbaris\n\n- satu\n- dua"))
        .contains("<strong>tebal</strong><br />")
        .contains("<li>satu</li>");
  }

  @Test
  void writtenHtmlIsShownAsText() {
    assertThat(markdown.html("<script>alert(1)</script> <b onclick=x>"))
        .doesNotContain("<script", "<b ")
        .contains("&lt;script&gt;");
  }

  @Test
  void linksLeadToWebAddressesOnlyAndPassOnNoReputation() {
    assertThat(markdown.html("[a](javascript:alert(1)) [b](data:text/html,x)"))
        .doesNotContain("javascript:", "data:text");
    assertThat(markdown.html("[situs](https://jakarta.go.id)"))
        .contains("href=\"https://jakarta.go.id\"")
        .contains("nofollow");
  }

  @Test
  void aPictureIsALinkAndAHeadingStaysBelowThePage() {
    assertThat(markdown.html("![peta](https://a.id/peta.png)"))
        .doesNotContain("<img")
        .contains(">peta</a>");
    assertThat(markdown.html("# Besar")).isEqualTo("<h3>Besar</h3>\n");
  }

  @Test
  void nothingGivesNothing() {
    assertThat(markdown.html(null)).isEmpty();
  }

  @Test
  void textOfNothingButMarkersIsNoDeeperThanTheStack() {
    for (String marker : java.util.List.of(">", "> ", "+ ", "1. ", "> + ")) {
      String deep = marker.repeat(20_000 / marker.length()) + "isi";
      assertThat(new Markdown().html(deep)).as(marker).contains("isi");
    }
  }
}
