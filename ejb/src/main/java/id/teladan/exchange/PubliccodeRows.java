package id.teladan.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * One {@code publiccode.yml}, or every one in an archive. Archives are never unpacked to the disk;
 * YAML makes nothing but texts, numbers, lists and maps, and its aliases are counted.
 */
final class PubliccodeRows {
  /** Under which name a row carries the members that nothing of ours takes. */
  static final String UNREAD = "publiccode.unread";

  private static final int UNREAD_SHOWN = 12;

  private PubliccodeRows() {}

  static void read(Path file, boolean packed, RowSink sink)
      throws UnreadableFileException, IOException {
    if (packed) {
      archive(file, sink);
    } else {
      if (Files.size(file) > ImportLimits.YAML_CHARACTERS * 4L) {
        throw new UnreadableFileException("file-too-long-yaml", ImportLimits.YAML_CHARACTERS);
      }
      byte[] text = Files.readAllBytes(file);
      if (new String(text, StandardCharsets.UTF_8).isBlank()) {
        throw new UnreadableFileException("file-empty");
      }
      sink.take(row(1, null, text));
    }
  }

  private static void archive(Path file, RowSink sink) throws UnreadableFileException, IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > ImportLimits.ENTRIES) {
        throw new UnreadableFileException("file-bomb");
      }
      int number = 0;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (isPubliccode(entry)) {
          if (++number > ImportLimits.ROWS) {
            throw new UnreadableFileException("file-too-many-rows", ImportLimits.ROWS);
          }
          if (!sink.take(entry(zip, entry, number))) {
            return;
          }
        }
      }
      if (number == 0) {
        throw new UnreadableFileException("archive-no-publiccode");
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw new UnreadableFileException("file-broken", String.valueOf(e.getMessage()));
    }
  }

  private static boolean isPubliccode(ZipEntry entry) {
    String path = entry.getName();
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    boolean hidden = path.startsWith("__MACOSX/") || name.startsWith(".");
    return !entry.isDirectory() && !hidden && name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
  }

  private static FileRow entry(ZipFile zip, ZipEntry entry, int number) throws IOException {
    String path = entry.getName();
    String shown = RowContent.shortened(path);
    if (path.contains("..") || path.startsWith("/") || path.matches("(?s)[A-Za-z]:.*|.*\\\\.*")) {
      return flawed(number, shown, ImportMessage.of(null, "archive-path"));
    }
    try (InputStream in =
        new BoundedStream(zip.getInputStream(entry), ImportLimits.YAML_CHARACTERS * 4L)) {
      return row(number, shown, in.readAllBytes());
    } catch (BoundedStream.TooMuchException e) {
      return flawed(number, shown, tooLong());
    } catch (ZipException e) {
      return flawed(number, shown, ImportMessage.of(null, "file-broken", e.getMessage()));
    }
  }

  /** What one file says, under the names of our fields. */
  static FileRow row(int number, String file, byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(java.nio.ByteBuffer.wrap(bytes))
              .toString()
              .replaceFirst("^\\uFEFF", "");
      if (text.length() > ImportLimits.YAML_CHARACTERS) {
        return flawed(number, file, tooLong());
      }
      Object document = new Yaml(new SafeConstructor(options())).load(text);
      if (document instanceof Map<?, ?> map && isPubliccode(map)) {
        Object name = map.get("name");
        return name instanceof List || name instanceof Map
            ? flawed(number, file, ImportMessage.of("name", "publiccode-not-text"))
            : new FileRow(number, file, cells(map), Publiccode.COLUMNS, null);
      }
      return flawed(number, file, ImportMessage.of(null, "not-publiccode"));
    } catch (CharacterCodingException e) {
      return flawed(number, file, ImportMessage.of(null, "not-utf8"));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      return flawed(number, file, ImportMessage.of(null, "yaml-syntax", line));
    } catch (YAMLException | StackOverflowError e) {
      boolean bomb = String.valueOf(e.getMessage()).matches("(?s).*(alias|[Nn]esting|incoming).*");
      return flawed(number, file, ImportMessage.of(null, bomb ? "yaml-bomb" : "yaml-syntax", 1));
    } catch (RuntimeException e) {
      // Its constructors fail in many ways on values like 99999-99-99.
      return flawed(number, file, ImportMessage.of(null, "yaml-syntax", 1));
    }
  }

  private static Map<String, String> cells(Map<?, ?> map) {
    Map<String, String> cells = new HashMap<>(Publiccode.cells(map));
    String unread =
        map.keySet().stream()
            .map(String::valueOf)
            .filter(key -> !Publiccode.MEMBERS.contains(key))
            .map(RowCells::shortened)
            .limit(UNREAD_SHOWN)
            .collect(Collectors.joining(", "));
    cells.put(UNREAD, unread);
    return cells;
  }

  private static boolean isPubliccode(Map<?, ?> map) {
    return map.containsKey("publiccodeYmlVersion")
        || map.containsKey("name") && map.containsKey("description");
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(ImportLimits.YAML_ALIASES);
    options.setNestingDepthLimit(ImportLimits.YAML_DEPTH);
    options.setCodePointLimit(ImportLimits.YAML_CHARACTERS);
    options.setAllowRecursiveKeys(false);
    return options;
  }

  private static ImportMessage tooLong() {
    return ImportMessage.of(null, "file-too-long-yaml", ImportLimits.YAML_CHARACTERS);
  }

  private static FileRow flawed(int number, String file, ImportMessage flaw) {
    return new FileRow(number, file, Map.of(), Map.of(), flaw);
  }
}
