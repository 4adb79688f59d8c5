package com.gyroscops.eventsourcing.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.gyroscops.eventsourcing.event.MessageId.Text;
import com.gyroscops.eventsourcing.event.MessageId.Uuid;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageIdTest {

    private static final String UUID_TEXT = "0198c0de-00ff-7000-8000-9abcdef00001";

    @ParameterizedTest
    @ValueSource(
            strings = {
                UUID_TEXT,
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "0198C0DE-00FF-7000-8000-9ABCDEF00001",
                "0198c0de-00ff-7000-8000-9abcdef0000A",
                "0198c0de-00ff-7000-8000-9abcdef0000g",
                "0198c0de000ff-7000-8000-9abcdef00001",
                "0198c0de-00ff-7000-80000-9abcdef0001",
                "0af7651916cd43dd8448eb211c80319c",
                "1-1-1-1-1",
                "talk",
                "0",
                ""
            })
    void an_id_is_its_exact_text(String text) {
        var id = MessageId.of(text);

        assertThat(id.value()).isEqualTo(text);
        assertThat(id).hasToString(text);
        assertThat(id).isEqualTo(MessageId.of(text)).hasSameHashCodeAs(MessageId.of(text));
    }

    @Test
    void what_is_written_otherwise_is_another_id() {
        assertThat(MessageId.of(UUID_TEXT))
                .isNotEqualTo(MessageId.of(UUID_TEXT.toUpperCase(Locale.ROOT)))
                .isNotEqualTo(MessageId.of(UUID_TEXT.replace('1', '2')));
    }

    @Test
    void a_text_that_a_uuid_writes_is_held_as_one_and_not_otherwise() {
        var uuid = UUID.fromString(UUID_TEXT);

        assertThat(MessageId.of(UUID_TEXT))
                .isEqualTo(new Uuid(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Text(UUID_TEXT));
    }

    @Test
    void one_character_decides_at_every_place() {
        var written = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        for (var place = 0; place < UUID_TEXT.length(); place++) {
            for (char c = 0; c < 300; c++) {
                var text = UUID_TEXT.substring(0, place) + c + UUID_TEXT.substring(place + 1);

                var id = MessageId.of(text);

                assertThat(id.value()).isEqualTo(text);
                assertThat(id instanceof Uuid)
                        .as(text)
                        .isEqualTo(written.matcher(text).matches());
            }
        }
    }

    @Test
    void a_command_that_nothing_led_to_is_named_once() {
        var metadata = new EventMetadata(
                MessageId.of("talk"), MessageId.of(UUID_TEXT), MessageId.of(UUID_TEXT), "acme", "ada");

        assertThat(metadata.causationId()).isSameAs(metadata.commandId());
    }
}
