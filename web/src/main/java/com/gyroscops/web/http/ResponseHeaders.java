package com.gyroscops.web.http;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The headers of a response: one value for each case-insensitive name. Immutable. They are searched linearly, because
/// there are few.
final class ResponseHeaders extends AbstractMap<String, String> {

    private static final ResponseHeaders NONE = new ResponseHeaders(List.of());

    private final List<Map.Entry<String, String>> entries;

    private ResponseHeaders(List<Map.Entry<String, String>> entries) {
        this.entries = entries;
    }

    static ResponseHeaders of(Map<String, String> headers) {
        if (headers instanceof ResponseHeaders known) {
            return known;
        }
        var all = NONE;
        for (Map.Entry<String, String> header : headers.entrySet()) {
            all = all.with(header.getKey(), header.getValue());
        }
        return all;
    }

    /// These headers and those of `others` with other names.
    ResponseHeaders and(ResponseHeaders others) {
        var more = new ArrayList<Map.Entry<String, String>>(entries.size() + others.entries.size());
        more.addAll(entries);
        for (Map.Entry<String, String> other : others.entries) {
            if (indexOf(other.getKey()) < 0) {
                more.add(other);
            }
        }
        return new ResponseHeaders(List.copyOf(more));
    }

    /// A copy with a header added or replaced.
    ResponseHeaders with(String name, String value) {
        var place = indexOf(name);
        var size = place < 0 ? entries.size() + 1 : entries.size();
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map.Entry<String, String>[] more = entries.toArray(new Map.Entry[size]);
        more[place < 0 ? size - 1 : place] = Map.entry(name, value);
        return new ResponseHeaders(List.of(more));
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        var place = indexOf(name);
        return place < 0 ? null : entries.get(place).getValue();
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return indexOf(name) >= 0;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                return entries.iterator();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }

    private int indexOf(@Nullable Object name) {
        for (int i = 0; i < entries.size(); i++) {
            if (name instanceof String text && entries.get(i).getKey().equalsIgnoreCase(text)) {
                return i;
            }
        }
        return -1;
    }
}
