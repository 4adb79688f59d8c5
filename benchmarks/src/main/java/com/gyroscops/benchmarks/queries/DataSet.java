package com.gyroscops.benchmarks.queries;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;

import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.infrastructure.json.JacksonEventCodec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// Ninety days of payment events: eight types, 200 organizations of which the first have the most events, 20,000 users,
/// and one conversation for every five events. It is the same for the same count.
///
/// Each event has strings of its own, as after reading requests.
final class DataSet {

    static final long START = Instant.parse("2024-01-01T00:00:00Z").toEpochMilli();
    static final int DAYS = 90;
    static final long DAY = 86_400_000L;

    static final EventTypes TYPES = PAYMENT.types();
    static final EventCodec CODEC = new JacksonEventCodec(TYPES, PAYMENT.upcasters());

    private static final int ORGANIZATIONS = 200;
    private static final int USERS = 20_000;
    private static final int EVENTS_PER_CONVERSATION = 5;
    private static final JsonMapper JSON = new JsonMapper();

    final Words words = Words.of(new SplittableRandom(3));
    private final int count;

    DataSet(int count) {
        this.count = count;
    }

    int count() {
        return count;
    }

    /// Creates the events.
    ///
    /// @param withJson whether their data is also written as JSON
    List<Event> events(boolean withJson) {
        var random = new SplittableRandom(1);
        var times = times(random);
        var reasons = new Reasons(words, count, random.split());
        var facts = new Facts(random.split(), reasons);
        var events = new ArrayList<Event>(count);
        for (var i = 0; i < count; i++) {
            var conversation = conversation(i, random);
            var payment = "payment-" + conversation;
            var fact = facts.next(payment, i);
            var command = MessageId.of(new UUID(random.nextLong(), random.nextLong()).toString());
            var metadata = new EventMetadata(
                    MessageId.of(correlation(conversation)),
                    command,
                    command,
                    organization(random.nextDouble()),
                    "user-" + random.nextInt(USERS));
            var id = new EventId(new UUID(random.nextLong(), random.nextLong()));
            var json = withJson ? JSON.writeValueAsString(CODEC.encode(fact).data()) : "";
            events.add(new Event(i + 1L, times[i], payment, new NewEvent(id, TYPES.of(fact), fact, metadata), json));
        }
        return events;
    }

    /// The name of an organization, for a number in `[0, 1)`; small numbers are the first ones.
    static String organization(double which) {
        return "organization-" + (int) (Math.pow(which, 2.5) * ORGANIZATIONS);
    }

    /// The correlation id of a conversation.
    static String correlation(int conversation) {
        var random = new SplittableRandom(conversation);
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    int conversations() {
        return count / EVENTS_PER_CONVERSATION;
    }

    private int conversation(int number, SplittableRandom random) {
        var about = number / EVENTS_PER_CONVERSATION + random.nextInt(2_000);
        return about % conversations();
    }

    /// The times of the events, mostly in the working hours of working days.
    private long[] times(SplittableRandom random) {
        var times = new long[count];
        for (var i = 0; i < count; i++) {
            var day = random.nextInt(DAYS);
            while (day % 7 >= 5 && random.nextInt(4) != 0) {
                day = random.nextInt(DAYS);
            }
            var atWork = random.nextInt(8) > 0;
            var hour = atWork ? Math.clamp(random.nextGaussian(13, 3), 0, 23.99) : random.nextDouble(24);
            times[i] = START + day * DAY + (long) (hour * 3_600_000);
        }
        Arrays.sort(times);
        return times;
    }
}
