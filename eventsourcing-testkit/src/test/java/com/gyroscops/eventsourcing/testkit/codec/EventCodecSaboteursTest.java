package com.gyroscops.eventsourcing.testkit.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.EncodedEvent;
import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.UnreadableEventException;
import com.gyroscops.eventsourcing.testkit.Verdict;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Each planted fault fails the contract, and the reference implementation passes it.
class EventCodecSaboteursTest {

    static class Model extends EventCodecContract {
        @Override
        protected EventCodec codec(EventTypes types) {
            return new ModelCodec(types);
        }
    }

    static class DoesNothing extends EventCodecContract {
        @Override
        protected EventCodec codec(EventTypes types) {
            return new EventCodec() {
                @Override
                public EncodedEvent encode(Object event) {
                    return new EncodedEvent(new EventType("Event", 1), Map.of());
                }

                @Override
                public Object decode(EncodedEvent event) {
                    return new TicketClosed(new TicketId("p"), Optional.empty());
                }
            };
        }
    }

    static class LosesReasons extends EventCodecContract {
        @Override
        protected EventCodec codec(EventTypes types) {
            return new ModelCodec(types) {
                @Override
                Map<String, Object> fieldsOf(Record event) {
                    var fields = super.fieldsOf(event);
                    fields.remove("reason");
                    return fields;
                }
            };
        }
    }

    static class WritesClassNames extends EventCodecContract {
        @Override
        protected EventCodec codec(EventTypes types) {
            return new ModelCodec(types) {
                @Override
                public EncodedEvent encode(Object event) {
                    var name = event.getClass().getName();
                    return new EncodedEvent(
                            new EventType(name, 1), super.encode(event).data());
                }
            };
        }
    }

    static class ReadsClassNames extends EventCodecContract {
        @Override
        protected EventCodec codec(EventTypes types) {
            return new ModelCodec(types) {
                @Override
                public Object decode(EncodedEvent event) {
                    try {
                        return recordOf(Class.forName(event.type().name()), event.data());
                    } catch (ReflectiveOperationException noClass) {
                        return super.decode(event);
                    }
                }
            };
        }
    }

    static class LeaksDomainValues extends EventCodecContract {
        @Override
        protected EventCodec codec(EventTypes types) {
            return new ModelCodec(types) {
                @Override
                public EncodedEvent encode(Object event) {
                    return new EncodedEvent(types.of(event), Map.of("it", event));
                }

                @Override
                public Object decode(EncodedEvent event) {
                    return event.data().get("it") instanceof Record it ? it : super.decode(event);
                }
            };
        }
    }

    static class RefusesUnknownFields extends EventCodecContract {
        @Override
        protected EventCodec codec(EventTypes types) {
            return new ModelCodec(types) {
                @Override
                Object recordOf(Class<?> type, Map<?, ?> fields) throws ReflectiveOperationException {
                    var known = Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList();
                    if (!known.containsAll(fields.keySet())) {
                        throw new IllegalArgumentException("unknown field");
                    }
                    return super.recordOf(type, fields);
                }
            };
        }
    }

    static class MakesUpWhatIsMissing extends EventCodecContract {
        @Override
        protected EventCodec codec(EventTypes types) {
            return new ModelCodec(types) {
                @Override
                Object read(String field, Type type, @Nullable Object tree) throws ReflectiveOperationException {
                    return super.read(field, type, tree == null && type == TicketId.class ? "unknown" : tree);
                }
            };
        }
    }

    static class BendsWhatIsOfTheWrongKind extends EventCodecContract {
        @Override
        protected EventCodec codec(EventTypes types) {
            return new ModelCodec(types) {
                @Override
                Object read(String field, Type type, @Nullable Object tree) throws ReflectiveOperationException {
                    var bent = type == TicketId.class && tree instanceof List ? "p" : tree;
                    return super.read(field, type, bent);
                }
            };
        }
    }

    static class ReadsTheFuture extends EventCodecContract {
        @Override
        protected EventCodec codec(EventTypes types) {
            return new ModelCodec(types) {
                @Override
                public Object decode(EncodedEvent event) {
                    return types.all().values().stream()
                            .filter(type -> type.name().equals(event.type().name()))
                            .findFirst()
                            .map(type -> super.decode(new EncodedEvent(type, event.data())))
                            .orElseGet(() -> super.decode(event));
                }
            };
        }
    }

    static class DoesNotSayWhy extends EventCodecContract {
        @Override
        protected EventCodec codec(EventTypes types) {
            return new ModelCodec(types) {
                @Override
                public Object decode(EncodedEvent event) {
                    try {
                        return super.decode(event);
                    } catch (UnreadableEventException broken) {
                        throw new UnreadableEventException(event.type(), "no", broken);
                    }
                }
            };
        }
    }

    @Test
    void the_model_is_green() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    @Test
    void every_test_is_red_for_a_codec_that_does_nothing() {
        assertThat(Verdict.of(DoesNothing.class).green()).isEmpty();
    }

    @Test
    void what_is_lost_or_leaks_is_found() {
        assertThat(Verdict.of(LosesReasons.class).red()).contains("what_was_encoded_is_decoded_to_an_equal_event");
        assertThat(Verdict.of(LeaksDomainValues.class).red()).contains("data_is_a_tree_of_plain_values");
    }

    @Test
    void class_names_in_data_are_found() {
        assertThat(Verdict.of(WritesClassNames.class).red())
                .contains(
                        "an_event_is_encoded_under_its_registered_name_and_version",
                        "the_registry_decides_what_an_event_is_called");
        assertThat(Verdict.of(ReadsClassNames.class).red())
                .containsExactly("a_name_that_is_not_registered_is_unreadable_also_when_it_is_a_class_name");
    }

    @Test
    void reading_that_is_too_strict_or_too_lenient_is_found() {
        assertThat(Verdict.of(RefusesUnknownFields.class).red()).containsExactly("an_unknown_field_is_ignored");
        assertThat(Verdict.of(MakesUpWhatIsMissing.class).red())
                .containsExactly("an_event_without_a_ticket_id_is_unreadable_and_the_error_says_why");
        assertThat(Verdict.of(BendsWhatIsOfTheWrongKind.class).red())
                .containsExactly("a_field_of_the_wrong_kind_is_unreadable_and_the_error_says_which");
        assertThat(Verdict.of(ReadsTheFuture.class).red()).containsExactly("a_version_from_the_future_is_unreadable");
        assertThat(Verdict.of(DoesNotSayWhy.class).red())
                .containsExactly(
                        "a_field_of_the_wrong_kind_is_unreadable_and_the_error_says_which",
                        "an_event_without_a_ticket_id_is_unreadable_and_the_error_says_why");
    }
}
