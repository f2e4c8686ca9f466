package id.teladan.web.room;

import id.teladan.web.shared.Words;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of the page, all read once. Their common hash is the version: a browser that holds
 * another one fetches all of them anew, so that it never runs old and new parts together.
 */
final class RoomShell {
  static final String PAGE = "shell.html";
  static final String WORKER = "sw.js";

  private static final List<String> OWN =
      List.of(
          PAGE,
          WORKER,
          "room.webmanifest",
          "room.css",
          "room.js",
          "desk.js",
          "cards.js",
          "dom.js",
          "store.js",
          "sender.js",
          "alone.js",
          "pace.js",
          "server.js",
          "merge.js",
          "photo.js");

  /** What all pages share; one source for colours and buttons. */
  private static final List<String> SHARED = List.of("teladan.css", "components.css", "mark.svg");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html",
          "js", "text/javascript",
          "css", "text/css",
          "json", "application/json",
          "svg", "image/svg+xml",
          "webmanifest", "application/manifest+json");

  private final Map<String, byte[]> files = new TreeMap<>();
  private final String version;

  RoomShell(ServletContext context) {
    OWN.forEach(name -> files.put(name, read(context, "/WEB-INF/room/" + name)));
    SHARED.forEach(name -> files.put(name, read(context, "/resources/teladan/" + name)));
    for (String language : List.of("id", "en")) {
      files.put("words-" + language + ".json", bytes(words(Locale.forLanguageTag(language))));
    }
    version = hash();
    String worker =
        text(WORKER)
            .replace("@VERSION@", version)
            .replace("@FILES@", String.join(" ", new TreeSet<>(files.keySet())));
    files.put(WORKER, bytes(worker));
  }

  String version() {
    return version;
  }

  Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** The page, marked with the language that its reader chose for the other pages. */
  byte[] page(String language) {
    return bytes(text(PAGE).replace("@LANG@", language));
  }

  static String type(String name) {
    return TYPES.get(name.substring(name.lastIndexOf('.') + 1)) + ";charset=UTF-8";
  }

  private static String words(Locale locale) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    Words.of("room", locale)
        .ifPresent(
            bundle ->
                new TreeSet<>(bundle.keySet())
                    .forEach(key -> json.add(key, bundle.getString(key))));
    return json.build().toString();
  }

  private String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.values().forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String text(String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] read(ServletContext context, String path) {
    try (InputStream in = context.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
