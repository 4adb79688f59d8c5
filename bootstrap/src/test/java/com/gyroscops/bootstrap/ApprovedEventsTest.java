package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Closer;
import com.google.inject.Guice;
import com.google.inject.Stage;
import com.gyroscops.domain.shared.Identifier;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.Aggregates;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Compares the name, version and fields of each event of each registered aggregate with an approved file. With
/// `-Dpages=write` it writes the current ones, and the difference shows what to approve.
class ApprovedEventsTest {

    private static final Path APPROVED = Path.of("src/test/resources/events");
    private static final boolean WRITE = "write".equals(System.getProperty("pages"));

    static List<Aggregate<?, ?, ?, ?, ?>> aggregates() throws IOException {
        var parts = Guice.createInjector(Stage.PRODUCTION, Application.modules(Running.settings(Map.of())));
        try (var _ = parts.getInstance(Closer.class)) {
            return parts.getInstance(Aggregates.class).all().stream()
                    .sorted(Comparator.comparing(Aggregate::name))
                    .toList();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("aggregates")
    void no_event_changes_its_name_or_shape_without_a_new_version(Aggregate<?, ?, ?, ?, ?> aggregate)
            throws IOException {
        var file = APPROVED.resolve(aggregate.name() + ".approved.txt");
        var now = shapesOf(aggregate);
        if (WRITE) {
            Files.writeString(file, now);
        }

        assertThat(Files.exists(file) ? Files.readString(file) : "").as("""
                        The events of %s changed. Events of the old name and shape are in somebody's store, so:
                        1. give the event its next version where the aggregate names its events, with a step from the
                           version before; a class that was renamed keeps its name there by `named`,
                        2. keep the golden file of the old version, if there is one, and add one of the new,
                        3. approve the new shape: run this test with -Dpages=write.
                        """, aggregate.name()).isEqualTo(now);
    }

    /// An identifier of the domain is a fact: an event of a user has the id of that user, and its envelope the id of the
    /// sender.
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("aggregates")
    void events_hold_facts_and_leave_the_rest_to_their_envelope(Aggregate<?, ?, ?, ?, ?> aggregate) {
        var envelope = Stream.of(RecordedEvent.class, EventMetadata.class)
                .flatMap(part -> Arrays.stream(part.getRecordComponents()))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());

        assertThat(kindsOf(aggregate.family()))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getRecordComponents())
                        .filteredOn(component -> !Identifier.class.isAssignableFrom(component.getType()))
                        .extracting(RecordComponent::getName)
                        .doesNotContainAnyElementsOf(envelope)
                        .doesNotContainAnyElementsOf(Set.of("eventId", "version")));
    }

    /// In the order of the sealed interface.
    private static String shapesOf(Aggregate<?, ?, ?, ?, ?> aggregate) {
        var types = aggregate.types().all();
        return kindsOf(aggregate.family()).stream()
                .map(event -> {
                    var type = Objects.requireNonNull(types.get(event));
                    return type.name() + " version " + type.schemaVersion() + "\n" + fieldsOf(event);
                })
                .collect(Collectors.joining("\n"));
    }

    private static List<Class<?>> kindsOf(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses())
                        .<Class<?>>flatMap(kind -> kindsOf(kind).stream())
                        .toList()
                : List.of(family);
    }

    private static String fieldsOf(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .map(field -> "  " + field.getName() + ": "
                        + field.getGenericType().getTypeName().replaceAll("([a-z]\\w*\\.)+", "") + "\n")
                .collect(Collectors.joining());
    }
}
