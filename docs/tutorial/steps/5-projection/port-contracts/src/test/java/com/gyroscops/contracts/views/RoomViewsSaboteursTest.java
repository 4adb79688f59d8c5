package com.gyroscops.contracts.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.resources.room.RoomView;
import com.gyroscops.application.resources.room.RoomViews;
import com.gyroscops.contracts.Verdict;
import com.gyroscops.domain.resources.room.RoomId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The contract goes red against each planted fault.
class RoomViewsSaboteursTest {

    /// Does everything wrong that can be done wrong: forgets whose view it is, takes any revision, and goes back.
    private static final class Careless implements RoomViews {

        private final Map<String, RoomView> views = new HashMap<>();
        private long position;

        @Override
        public Optional<RoomView> find(RoomId room) {
            return views.values().stream().findAny();
        }

        @Override
        public void put(RoomView view) {
            views.put("any", view);
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public void moveTo(long reached) {
            position = reached;
        }
    }

    static class CarelessViews extends RoomViewsContract {
        @Override
        protected RoomViews newViews() {
            return new Careless();
        }
    }

    @Test
    void noPromiseIsKeptByWhoIsCareless() {
        var verdict = Verdict.of(CarelessViews.class);

        assertThat(verdict.green()).isEmpty();
        assertThat(verdict.red()).hasSize(3);
    }
}
