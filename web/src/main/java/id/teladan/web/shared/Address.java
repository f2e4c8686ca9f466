package id.teladan.web.shared;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A path of this site with its parameters, from which facets, pages and language links are made.
 * Immutable; every change gives a new address. The order of parameters is kept.
 *
 * <pre>
 * here.without("page").plus("region", "65").toString()   // /search?q=izin&amp;region=65
 * </pre>
 *
 * @param path as the browser sent it, percent-encoded
 */
public record Address(String path, List<Parameter> parameters) {

  /** One name and value, decoded. */
  public record Parameter(String name, String value) {}

  public Address {
    parameters = List.copyOf(parameters);
  }

  public static Address of(String path) {
    return new Address(path, List.of());
  }

  /** Reads a path and a query; what cannot be decoded is left out. */
  public static Address parse(String path, String query) {
    List<Parameter> read = new ArrayList<>();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
      if (name != null && !name.isEmpty() && value != null) {
        read.add(new Parameter(name, value));
      }
    }
    return new Address(path, read);
  }

  /** The same with this parameter set to this one value; null or empty takes it away. */
  public Address with(String name, Object value) {
    return without(name).plus(name, value);
  }

  /** The same with one more value of this parameter; nothing happens for null or empty. */
  public Address plus(String name, Object value) {
    if (value == null || value.toString().isEmpty() || has(name, value)) {
      return this;
    }
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(new Parameter(name, value.toString()));
    return new Address(path, more);
  }

  /** The same without any value of this parameter. */
  public Address without(String name) {
    return new Address(path, parameters.stream().filter(p -> !p.name().equals(name)).toList());
  }

  /** The same without this one value of this parameter. */
  public Address minus(String name, Object value) {
    Parameter gone = new Parameter(name, String.valueOf(value));
    return new Address(path, parameters.stream().filter(p -> !p.equals(gone)).toList());
  }

  public boolean has(String name, Object value) {
    return parameters.contains(new Parameter(name, String.valueOf(value)));
  }

  /** The first value of this parameter, or null. */
  public String first(String name) {
    return parameters.stream()
        .filter(p -> p.name().equals(name))
        .map(Parameter::value)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The address as a link holds it. */
  @Override
  public String toString() {
    StringBuilder link = new StringBuilder(path);
    char separator = '?';
    for (Parameter p : parameters) {
      link.append(separator).append(encode(p.name())).append('=').append(encode(p.value()));
      separator = '&';
    }
    return link.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
