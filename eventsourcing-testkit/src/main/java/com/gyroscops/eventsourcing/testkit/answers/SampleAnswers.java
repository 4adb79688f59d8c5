package com.gyroscops.eventsourcing.testkit.answers;

import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.eventsourcing.eventlog.EventViewPage;
import com.gyroscops.eventsourcing.query.cache.CacheKey;
import com.gyroscops.eventsourcing.query.cache.CachedAnswer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Results of every cached class, with values that an encoding may easily lose.
public final class SampleAnswers {

    private static final Instant TIME = Instant.parse("2024-05-01T12:00:00.123Z");

    private SampleAnswers() {}

    /// A result with its key.
    public record Sample<A>(CacheKey<A> key, CachedAnswer<A> answer) {}

    public static List<Sample<?>> all() {
        return List.of(
                sample("page", EventViewPage.class, page(1)),
                sample("nothing", EventViewPage.class, new EventViewPage(List.of(), Optional.empty())),
                sample("long", Long.class, Long.MAX_VALUE));
    }

    /// A page with `size` events and a successor.
    public static EventViewPage page(int size) {
        var views = IntStream.rangeClosed(1, size)
                .mapToObj(position -> new EventView(
                        "id-" + position,
                        position,
                        "Ticket",
                        "Zoë; \"0\"\n𝄞",
                        Long.MAX_VALUE,
                        "TicketOpened",
                        1,
                        TIME.plusNanos(position),
                        "",
                        "null",
                        List.of("ticket:é:1", "person:0"),
                        data(),
                        Map.of("organizationId", "acmé", "userId", "0")))
                .toList();
        return new EventViewPage(views, Optional.of((long) size));
    }

    private static Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("z first", "as it was");
        data.put("text", "s:é\u0000\u2028\"");
        data.put("small", 7);
        data.put("smallLong", 7L);
        data.put("bigLong", Long.MIN_VALUE);
        data.put("decimal", new BigDecimal("100.00"));
        data.put("wholeDecimal", new BigDecimal("100"));
        data.put("manyZeros", new BigDecimal("1E+3"));
        data.put("true", true);
        data.put("tree", Map.of("list", List.of("1", 1, List.of(), Map.of()), "empty", ""));
        return data;
    }

    private static <A> Sample<A> sample(String text, Class<A> type, A value) {
        return new Sample<>(new CacheKey<>(text, type), new CachedAnswer<>(value, 17, TIME.plusNanos(1)));
    }
}
