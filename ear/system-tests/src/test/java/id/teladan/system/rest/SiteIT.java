package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The addresses that other sites, browsers and search engines keep. */
@ExtendWith(SharedTeladan.class)
class SiteIT {
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\"[^>]*>(.*?)</script>", Pattern.DOTALL);

  @Test
  void anEarlierTitleLeadsToThePresentAddressForGood(TeladanServer server) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    RestClient nobody = RestClient.anonymous(server.base());
    String word = "basal" + Long.toString(System.nanoTime(), 36);
    String id =
        curator.post("api/v1/solutions", Bodies.solution(word, "31")).json().getString("id");
    String path = "api/v1/solutions/" + id;
    RestClient.Answer draft = curator.get(path);
    String before = "solutions/" + id + "/" + draft.json().getString("slug");
    assertThat(nobody.get(before).status()).as("a stranger and a draft").isEqualTo(404);

    String title = word + " </script><script>alert(1)</script>";
    JsonObject renamed = Json.createObjectBuilder(draft.json()).add("title", title).build();
    assertThat(curator.put(path, draft.header("ETag"), renamed).status()).isEqualTo(200);
    JsonObject publish = RestClient.object().add("to", "PUBLISHED").build();
    assertThat(curator.post(path + "/transitions", publish).status()).isEqualTo(200);

    String now = "/solutions/" + id + "/" + nobody.get(path).json().getString("slug");
    RestClient.Answer old = nobody.get(before + "?from=link");
    assertThat(old.status()).as("the earlier title").isEqualTo(301);
    assertThat(old.header("Location")).endsWith(now + "?from=link");
    assertThat(nobody.get("solutions/" + id).status()).as("no title").isEqualTo(301);
    assertThat(nobody.get("solutions/" + id + "/lain").status()).as("never had").isEqualTo(302);

    String page = nobody.get(now.substring(1)).text();
    assertThat(page).contains("rel=\"canonical\" href=\"" + server.base().resolve(now) + "\"");
    Matcher data = DATA.matcher(page);
    assertThat(data.find()).isTrue();
    JsonObject read = Json.createReader(new StringReader(data.group(1))).readObject();
    assertThat(read.getString("name")).isEqualTo(title);
    assertThat(read.getString("@type")).isEqualTo("SoftwareApplication");
    assertThat(nobody.get("sitemap.xml").text())
        .contains("<loc>" + server.base().resolve(now) + "</loc>");
  }

  @Test
  void searchEnginesAndBrowsersAreToldWhatIsHere(TeladanServer server) {
    RestClient nobody = RestClient.anonymous(server.base());
    RestClient.Answer robots = nobody.get("robots.txt");
    assertThat(robots.header("Content-Type")).startsWith("text/plain");
    assertThat(robots.text()).contains("Sitemap: " + server.base().resolve("/sitemap.xml"));
    RestClient.Answer map = nobody.get("sitemap.xml");
    assertThat(map.header("Content-Type")).startsWith("application/xml");
    assertThat(map.text()).contains("/regions/65</loc>", "/affairs/2.18</loc>", "/jaki</loc>");
    assertThat(nobody.get("sitemap.xml?part=9").status()).isEqualTo(404);
    assertThat(nobody.get("sitemap.xml?part=-1").status()).isEqualTo(404);
    RestClient.Answer box = nobody.get("opensearch.xml");
    assertThat(box.header("Content-Type")).startsWith("application/opensearchdescription+xml");
    assertThat(box.text()).contains(server.base().resolve("/search") + "?q={searchTerms}");
  }
}
