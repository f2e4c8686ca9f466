package id.teladan.api.attachment;

import jakarta.validation.constraints.NotBlank;

/**
 * The fields of the form that brings a file, as the OpenAPI document describes them.
 *
 * @param file its bytes
 * @param description what a picture shows, which must be said, or what a file is
 */
public record FileForm(@NotBlank String file, String description) {}
