package com.gyroscops.eventsourcing.testkit.store;

import java.time.InstantSource;
import org.junit.jupiter.api.Nested;

/// The contract of an event store, by topic. A store's test extends it and creates an empty store.
public abstract class EventStoreContract {

    /// Creates an empty store whose timestamps come from `clock`.
    protected abstract StorePorts newStore(InstantSource clock);

    @Nested
    class Appending extends AppendingContract {
        @Override
        protected StorePorts newStore(InstantSource clock) {
            return EventStoreContract.this.newStore(clock);
        }
    }

    @Nested
    class Expectations extends ExpectationsContract {
        @Override
        protected StorePorts newStore(InstantSource clock) {
            return EventStoreContract.this.newStore(clock);
        }
    }

    @Nested
    class SeveralStreams extends SeveralStreamsContract {
        @Override
        protected StorePorts newStore(InstantSource clock) {
            return EventStoreContract.this.newStore(clock);
        }
    }

    @Nested
    class Conditions extends ConditionsContract {
        @Override
        protected StorePorts newStore(InstantSource clock) {
            return EventStoreContract.this.newStore(clock);
        }
    }

    @Nested
    class Boundaries extends BoundariesContract {
        @Override
        protected StorePorts newStore(InstantSource clock) {
            return EventStoreContract.this.newStore(clock);
        }
    }

    @Nested
    class Idempotence extends IdempotenceContract {
        @Override
        protected StorePorts newStore(InstantSource clock) {
            return EventStoreContract.this.newStore(clock);
        }
    }

    @Nested
    class ReadingStreams extends ReadingStreamsContract {
        @Override
        protected StorePorts newStore(InstantSource clock) {
            return EventStoreContract.this.newStore(clock);
        }
    }

    @Nested
    class ReadingTheLog extends ReadingTheLogContract {
        @Override
        protected StorePorts newStore(InstantSource clock) {
            return EventStoreContract.this.newStore(clock);
        }
    }

    @Nested
    class Feeding extends FeedingContract {
        @Override
        protected StorePorts newStore(InstantSource clock) {
            return EventStoreContract.this.newStore(clock);
        }
    }

    @Nested
    class Searching extends SearchingContract {
        @Override
        protected StorePorts newStore(InstantSource clock) {
            return EventStoreContract.this.newStore(clock);
        }
    }

    @Nested
    class SearchingText extends SearchingTextContract {
        @Override
        protected StorePorts newStore(InstantSource clock) {
            return EventStoreContract.this.newStore(clock);
        }
    }

    @Nested
    class SearchingData extends SearchingDataContract {
        @Override
        protected StorePorts newStore(InstantSource clock) {
            return EventStoreContract.this.newStore(clock);
        }
    }

    @Nested
    class Paging extends PagingContract {
        @Override
        protected StorePorts newStore(InstantSource clock) {
            return EventStoreContract.this.newStore(clock);
        }
    }

    @Nested
    class Timing extends TimingContract {
        @Override
        protected StorePorts newStore(InstantSource clock) {
            return EventStoreContract.this.newStore(clock);
        }
    }

    @Nested
    class Racing extends RacingContract {
        @Override
        protected StorePorts newStore(InstantSource clock) {
            return EventStoreContract.this.newStore(clock);
        }
    }

    @Nested
    class Publishing extends PublishingContract {
        @Override
        protected StorePorts newStore(InstantSource clock) {
            return EventStoreContract.this.newStore(clock);
        }
    }

    @Nested
    class RandomWalk extends RandomWalkContract {
        @Override
        protected StorePorts newStore(InstantSource clock) {
            return EventStoreContract.this.newStore(clock);
        }
    }
}
