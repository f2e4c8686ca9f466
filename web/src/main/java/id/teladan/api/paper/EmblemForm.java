package id.teladan.api.paper;

import jakarta.validation.constraints.NotBlank;

/**
 * The fields of the form that brings an emblem, as the OpenAPI document describes them.
 *
 * @param file its bytes, PNG or JPEG
 */
public record EmblemForm(@NotBlank String file) {}
