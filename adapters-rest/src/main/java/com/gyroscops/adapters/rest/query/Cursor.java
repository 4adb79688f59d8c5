package com.gyroscops.adapters.rest.query;

import com.gyroscops.adapters.rest.input.Format;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/// Where the next page goes on, in a form that clients have no reason to take apart: version, position, and a checksum
/// of both and of what was asked, so that a cursor that was mangled or belongs to another question is noticed.
///
/// @param question what was asked, without the page
record Cursor(String question) {

    private static final Pattern FORM = Pattern.compile("1\\.(\\d{1,18})\\.[0-9a-f]{8}");

    String at(long position) {
        var checksum = new CRC32C();
        checksum.update("1.%d.%s".formatted(position, question).getBytes(StandardCharsets.UTF_8));
        var text = "1.%d.%08x".formatted(position, checksum.getValue());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    Format<Long> format() {
        return new Format<>("It has to be the cursor of the page before, and the same question.", this::position);
    }

    private Optional<Long> position(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            // Written again, it has to be the same to the letter: that compares the checksum too.
            return Optional.of(FORM.matcher(text))
                    .filter(matcher -> matcher.matches())
                    .map(matcher -> Long.valueOf(matcher.group(1)))
                    .filter(position -> at(position).equals(cursor));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
