/**
 * JSON and records. {@link id.teladan.api.json.RecordWriting} writes the components of a record and
 * nothing else, unknown values as {@code null}; {@link id.teladan.api.json.JsonBody} reads a body
 * into a command record and says exactly what is wrong with it.
 *
 * <p>Two rules hold in both directions. A number whose component is called {@code id}, or whose
 * name ends with {@code Id} (a list: {@code Ids}), is a string in JSON: clients must not calculate
 * with it, and JavaScript must not round it. Dates, instants and codes are ISO texts.
 */
package id.teladan.api.json;
