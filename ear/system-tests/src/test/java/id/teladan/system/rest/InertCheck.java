package id.teladan.system.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a page as a browser takes it apart, and says what in it could act. */
final class InertCheck {
  private static final Pattern TAG =
      Pattern.compile("<([a-zA-Z][^\\s/>]*)((?:\"[^\"]*\"|'[^']*'|[^\"'>])*)>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\\s=/\"'>]+)(?:\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s>]+))?");
  private static final Pattern SCRIPT =
      Pattern.compile("<script\\b[^>]*>(.*?)</script>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Set<String> NEVER = Set.of("iframe", "object", "embed", "base", "math");
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "xlink:href", "data", "srcdoc");
  private static final Pattern ACTIVE =
      Pattern.compile("(javascript|vbscript|data:text|data:application).*", Pattern.DOTALL);
  private static final Pattern FORMULA =
      Pattern.compile("(?:^|[,;\\n])\"?[=+@\\-\\t\\r][^,\\n]*" + Payloads.MARK);

  private InertCheck() {}

  /** What in a page could act; empty when nothing. */
  static List<String> faults(String page) {
    List<String> faults = new ArrayList<>();
    if (page.contains(Payloads.EVALUATED)) {
      faults.add("evaluated: " + around(page, page.indexOf(Payloads.EVALUATED)));
    }
    Matcher script = SCRIPT.matcher(page);
    while (script.find()) {
      String code = script.group(1);
      if (code.contains(Payloads.MARK + "()") && !code.strip().startsWith("{")) {
        faults.add("script: " + around(code, code.indexOf(Payloads.MARK)));
      }
    }
    String markup = SCRIPT.matcher(COMMENT.matcher(page).replaceAll("")).replaceAll("");
    Matcher tag = TAG.matcher(markup);
    while (tag.find()) {
      tag(tag.group(1).toLowerCase(Locale.ROOT), tag.group(2), faults);
    }
    return faults;
  }

  private static void tag(String name, String attributes, List<String> faults) {
    if (NEVER.contains(name)) {
      faults.add("<" + name + attributes + ">");
    }
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) {
      String key = attribute.group(1).toLowerCase(Locale.ROOT);
      String value = attribute.group(2) == null ? "" : plain(attribute.group(2));
      boolean acts =
          key.startsWith("on")
              || ADDRESSES.contains(key) && ACTIVE.matcher(value).matches()
              || "http-equiv".equals(key) && value.startsWith("refresh");
      if (acts) {
        faults.add("<" + name + " " + attribute.group() + ">");
      }
    }
  }

  /** A value as a browser reads an address. */
  private static String plain(String value) {
    return value
        .replaceAll("^[\"']|[\"']$", "")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("[\\p{Cntrl}\\s]+", "")
        .toLowerCase(Locale.ROOT);
  }

  /** The cells of a table that a spreadsheet would calculate. */
  static List<String> formulas(String csv) {
    return FORMULA.matcher(csv).results().map(found -> found.group()).toList();
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
  }
}
