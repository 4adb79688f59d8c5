package com.gyroscops.bootstrap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A request in `requests.http`.
///
/// @param title its purpose and the expected status
/// @param path the path and query after the address
/// @param headers names and values alternately
record RequestBlock(String title, int status, String method, String path, List<String> headers, String body) {

    private static final String HOST = "{{host}}";
    private static final Pattern END_OF_HEAD = Pattern.compile("\n\n");

    /// Every request in `file`, in order.
    static List<RequestBlock> in(String file) {
        return Arrays.stream(file.split("(?m)^### "))
                .skip(1)
                .map(RequestBlock::parse)
                .toList();
    }

    private static RequestBlock parse(String block) {
        var parts = END_OF_HEAD.split(block.strip(), 2);
        var head = parts[0].lines().toList();
        var title = head.getFirst();
        var call = head.get(1).split(" " + Pattern.quote(HOST), 2);
        if (call.length < 2) {
            throw new IllegalArgumentException("not a call of " + HOST + ": " + head.get(1));
        }
        var headers = new ArrayList<String>();
        head.stream().skip(2).flatMap(line -> Stream.of(line.split(": ", 2))).forEach(headers::add);
        var status = Integer.parseInt(title.substring(title.lastIndexOf(": ") + 2));
        return new RequestBlock(title, status, call[0], call[1], headers, parts.length == 1 ? "" : parts[1]);
    }

    /// Whether the response is an endless stream.
    boolean streams() {
        return headers.contains("text/event-stream");
    }
}
