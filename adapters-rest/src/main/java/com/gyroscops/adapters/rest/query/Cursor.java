package com.gyroscops.adapters.rest.query;

import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/// The cursor of the next page, opaque to clients: version, log, position, and a checksum of these and the query. So a
/// damaged cursor, or one of another query, is recognised.
///
/// @param log the id of the log
/// @param query the query without its page
record Cursor(String log, String query) {

    private static final Pattern FORM = Pattern.compile("2\\.([a-z0-9]{1,32})\\.(\\d{1,18})\\.([0-9a-f]{1,8})");

    String at(long position) {
        var place = "2." + log + "." + position + ".";
        var checksum = new CRC32C();
        checksum.update((place + query).getBytes(StandardCharsets.UTF_8));
        var text = place + Long.toHexString(checksum.getValue());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /// The position in `cursor`, or the error.
    ///
    /// @param name the name of the parameter
    Parsed<Long> read(String name, String cursor) {
        return parse(cursor)
                .<Parsed<Long>>map(place -> place.log.equals(log)
                        ? Parsed.valid(place.position)
                        : Parsed.invalid(
                                name, Problem.OTHER_LOG, "It belongs to another log, which is gone; start over."))
                .orElseGet(() -> Parsed.invalid(
                        name, "malformed", "It must be the cursor of the previous page, with the same query."));
    }

    private record Place(String log, long position) {}

    private Optional<Place> parse(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            // Encoding it again must give exactly the same text, which checks the checksum as well.
            return Optional.of(FORM.matcher(text))
                    .filter(matcher -> matcher.matches())
                    .map(matcher -> new Place(matcher.group(1), Long.parseLong(matcher.group(2))))
                    .filter(place ->
                            new Cursor(place.log, query).at(place.position).equals(cursor));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
