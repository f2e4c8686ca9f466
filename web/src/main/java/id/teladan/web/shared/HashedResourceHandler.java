package id.teladan.web.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Adds the hash of its content to the address of each of our own resources, so that browsers may
 * keep it for a year and still see every change at once.
 */
public class HashedResourceHandler extends ResourceHandlerWrapper {
  private static final String LIBRARY = "teladan";

  private final Map<String, String> hashes = new ConcurrentHashMap<>();

  public HashedResourceHandler(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name, String library) {
    return hashed(super.createResource(name, library), library);
  }

  @Override
  public Resource createResource(String name, String library, String contentType) {
    return hashed(super.createResource(name, library, contentType), library);
  }

  private Resource hashed(Resource resource, String library) {
    return resource == null || !LIBRARY.equals(library) ? resource : new Hashed(resource);
  }

  private String hash(Resource resource) {
    try (InputStream content = resource.getInputStream()) {
      CRC32 sum = new CRC32();
      sum.update(content.readAllBytes());
      return Long.toHexString(sum.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Hashed extends ResourceWrapper {
    Hashed(Resource wrapped) {
      super(wrapped);
    }

    @Override
    public String getRequestPath() {
      String path = getWrapped().getRequestPath();
      String hash = hashes.computeIfAbsent(getResourceName(), n -> hash(getWrapped()));
      return path + (path.contains("?") ? "&" : "?") + "v=" + hash;
    }
  }
}
