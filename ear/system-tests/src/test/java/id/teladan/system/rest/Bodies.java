package id.teladan.system.rest;

import jakarta.json.JsonObject;

/** Bodies that several tests send. */
public final class Bodies {

  private Bodies() {}

  /** What a create needs and nothing more, with a word that nothing else holds. */
  public static JsonObject solution(String word, String regionCode) {
    return RestClient.object()
        .add("kind", "APPLICATION")
        .add("title", word + " title")
        .add("summary", "Ringkasan dengan kata " + word)
        .add("mainAffair", "2.16")
        .add("audience", "PUBLIC")
        .add("regionCode", regionCode)
        .build();
  }

  /** The id of the sample visit of Kaltara to DKI Jakarta in 2018. */
  public static String visitOf2018(RestClient client) {
    return client.get("api/v1/visits?size=100").json().getJsonArray("items").stream()
        .map(item -> item.asJsonObject())
        .filter(item -> item.getString("date", "").equals("2018-07-13"))
        .map(item -> item.getString("id"))
        .findFirst()
        .orElseThrow();
  }

  /** The id of the sample solution with this title. */
  public static String solutionId(RestClient client, String title) {
    return client.get("api/v1/solutions?size=100&q=" + title).json().getJsonArray("items").stream()
        .map(item -> item.asJsonObject())
        .filter(item -> item.getString("title").equals(title))
        .map(item -> item.getString("id"))
        .findFirst()
        .orElseThrow();
  }
}
