package com.gyroscops.web.input;

import com.gyroscops.web.http.Headers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// An entity tag (RFC 9110, 8.8.3); the tag of a revision is `"<log>-<revision>"`.
///
/// @param opaque the text between the quotes
public record EntityTag(boolean weak, String opaque) {

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"");
    private static final Pattern BETWEEN = Pattern.compile("[ \\t]*(,[ \\t]*|$)");
    private static final Pattern BARE = Pattern.compile("\\d{1,18}");

    /// The strong tag of a revision in `log`.
    public static EntityTag of(String log, long revision) {
        return new EntityTag(false, new LogReference(log, revision).toString());
    }

    /// Parses a list of tags such as `"a", W/"b"`, which may have empty members (RFC 9110, 5.6.1.2); empty when it is
    /// malformed or has no tag.
    public static Optional<List<EntityTag>> list(String text) {
        var tags = new ArrayList<EntityTag>();
        var tag = TAG.matcher(text);
        var between = BETWEEN.matcher(text);
        for (var at = 0; at < text.length(); at = between.end()) {
            if (tag.region(at, text.length()).lookingAt()) {
                tags.add(new EntityTag(tag.group(1) != null, tag.group(2)));
                at = tag.end();
            }
            if (!between.region(at, text.length()).lookingAt()) {
                return Optional.empty();
            }
        }
        return tags.isEmpty() ? Optional.empty() : Optional.of(tags);
    }

    /// Whether If-None-Match contains `tag`, by weak comparison (RFC 9110, 13.1.2).
    ///
    /// A malformed header matches nothing.
    public static boolean isKnown(Headers headers, String tag) {
        return headers.joined("If-None-Match")
                .filter(known -> known.equals("*") || isListed(known, tag))
                .isPresent();
    }

    private static boolean isListed(String known, String tag) {
        return list(known).stream()
                .flatMap(tags -> tags.stream())
                .anyMatch(each -> tag.equals("\"" + each.opaque() + "\""));
    }

    /// The log of the revision that this tag is for, if it names one.
    public Optional<String> log() {
        return LogReference.parse(opaque).map(LogReference::log);
    }

    /// The revision of `log` that this tag is for. A plain number matches any log, for tags written by hand.
    public OptionalLong revisionIn(String log) {
        if (BARE.matcher(opaque).matches()) {
            return OptionalLong.of(Long.parseLong(opaque));
        }
        return LogReference.parse(opaque).filter(named -> named.log().equals(log)).stream()
                .mapToLong(LogReference::number)
                .findFirst();
    }

    @Override
    public String toString() {
        return (weak ? "W/\"" : "\"") + opaque + "\"";
    }
}
