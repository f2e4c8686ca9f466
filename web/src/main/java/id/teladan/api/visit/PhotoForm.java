package id.teladan.api.visit;

import jakarta.validation.constraints.NotBlank;

/**
 * The fields of the form that brings a picture, as the OpenAPI document describes them.
 *
 * @param id a UUID made by the device; the same one again changes nothing. May be left out
 * @param file its bytes, PNG or JPEG
 * @param caption what it shows; may be left out
 */
public record PhotoForm(String id, @NotBlank String file, String caption) {}
