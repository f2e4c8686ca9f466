package id.teladan.paper;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * How a region's papers begin and end, as its coordinator sets it. Null is "not set".
 *
 * @param government for example {@code Pemerintah Provinsi Kalimantan Utara}
 * @param unit the agency that issues, below the government
 * @param address one line or two
 * @param contact telephone of the office, its mail and its site
 * @param place where papers are signed, for example {@code Tanjung Selor}
 * @param signer the office whose head takes note of reports; a function, never a name
 * @param reportDays within how many days after a visit its report is due; null for no reminder
 */
public record LetterheadContent(
    @NotBlank @Size(max = Lengths.TITLE) String government,
    @Size(max = Lengths.TITLE) String unit,
    @Size(max = Lengths.SUMMARY) String address,
    @Size(max = Lengths.SUMMARY) String contact,
    @Size(max = Lengths.TITLE) String place,
    @Size(max = Lengths.TITLE) String signer,
    @Min(1) @Max(365) Integer reportDays) {}
