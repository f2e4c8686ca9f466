package id.teladan.api.benchmark;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.web.benchmark.PngPicture;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** As what a picture is answered: {@code format=svg}, which is usual, or {@code format=png}. */
public class PictureFile {
  public static final String SVG = "image/svg+xml";
  public static final String PNG = "image/png";

  @QueryParam("format")
  private String format;

  /**
   * The picture.
   *
   * @param svg as it was drawn
   * @param name of the file, without its ending
   * @throws InvalidInputException naming {@code format}
   */
  public Response answer(String svg, String name) {
    return switch (format == null || format.isEmpty() ? "svg" : format) {
      case "svg" ->
          file(svg.getBytes(StandardCharsets.UTF_8), SVG + ";charset=utf-8", name + ".svg");
      case "png" -> file(PngPicture.of(svg), PNG, name + ".png");
      default ->
          throw new InvalidInputException(FieldError.of("format", "unknown-value", "svg, png"));
    };
  }

  private static Response file(byte[] bytes, String type, String name) {
    String safe = name.replaceAll("[^A-Za-z0-9._-]", "_");
    return Response.ok(bytes)
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + safe + "\"")
        .build();
  }
}
