package com.gyroscops.web.input;

import com.gyroscops.web.http.Headers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// An entity tag (RFC 9110, 8.8.3), which for a revision is `"<log>-<revision>"`.
///
/// @param opaque what stands between the quotes
public record EntityTag(boolean weak, String opaque) {

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"");
    private static final Pattern BETWEEN = Pattern.compile("[ \\t]*(,[ \\t]*|$)");
    private static final Pattern BARE = Pattern.compile("\\d{1,18}");

    /// The strong tag of a revision in `log`.
    public static EntityTag of(String log, long revision) {
        return new EntityTag(false, new LogReference(log, revision).toString());
    }

    /// The tags of a list such as `"a", W/"b"`, of which some members may be missing (RFC 9110, 5.6.1.2); empty when it
    /// is no list of tags, or there is none in it.
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

    /// Whether the client has what is called `tag`, by weak comparison, as If-None-Match has it (RFC 9110, 13.1.2).
    ///
    /// What is no list of tags names none.
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

    /// Which log's revision this is the tag of, where it names one.
    public Optional<String> log() {
        return LogReference.parse(opaque).map(LogReference::log);
    }

    /// The revision of `log` that this is the tag of. A number alone is one of any log, as it is written by hand.
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
