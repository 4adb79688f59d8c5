package com.gyroscops.adapters.rest.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.Samples;
import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.eventsourcing.eventlog.EventSubscription;
import com.gyroscops.web.http.BodyWriter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The bytes of a stream, without a socket.
class EventStreamTest {

    private final StreamLimit places = new StreamLimit(1);

    @Test
    void a_reader_that_is_too_slow_is_told_the_last_event_that_it_was_sent_and_left()
            throws IOException, InterruptedException {
        var sink = new SlowAfter(2);

        stream().writeTo(sink);

        assertThat(sink.written)
                .contains("id: k3f9x2m7q1z8-1\n")
                .doesNotContain("id: k3f9x2m7q1z8-2\n")
                .endsWith(": too slow; resume after Last-Event-ID: k3f9x2m7q1z8-1\n\n");
    }

    @Test
    void a_place_is_given_back_once_however_often_it_is_closed() {
        places.enter();
        var stream = stream();

        stream.close();
        stream.close();

        assertThat(places.enter().isRight()).isTrue();
        assertThat(places.enter().isRight()).isFalse();
    }

    private EventStream stream() {
        return new EventStream(new Three(), Samples.LOG.value(), true, Duration.ofHours(1), places);
    }

    /// A sink whose writes are too slow after the first few.
    private static final class SlowAfter implements BodyWriter {

        private final int most;
        private int writes;
        private String written = "";

        SlowAfter(int most) {
            this.most = most;
        }

        @Override
        public void write(String text) {
            written += text;
            writes++;
        }

        @Override
        public void flush() {}

        @Override
        public boolean isLate() {
            return writes >= most;
        }
    }

    /// An endless subscription that returns three events at a time.
    private static final class Three implements EventSubscription {

        @Override
        public List<EventView> next(Duration timeout) {
            return List.of(Samples.event(1), Samples.event(2), Samples.event(3));
        }

        @Override
        public long position() {
            return 3;
        }

        @Override
        public boolean isClosed() {
            return false;
        }

        @Override
        public void close() {}
    }
}
