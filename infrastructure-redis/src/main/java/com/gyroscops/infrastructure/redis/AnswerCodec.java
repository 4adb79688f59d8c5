package com.gyroscops.infrastructure.redis;

import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.eventsourcing.query.cache.CachedAnswer;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;

/// Encodes cached results as JSON, in an envelope that is checked for its format, its completeness and its key.
final class AnswerCodec {

    private static final int FORMAT = 1;

    private final JsonMapper mapper = JsonMapper.builder()
            .addMixIn(EventView.class, WithTree.class)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /// @param key the digest of the query
    /// @param answer JSON inside JSON, so that the checksum covers exactly the text that was written
    private record Envelope(int format, String key, long position, Instant computedAt, String answer, String checksum) {

        static Envelope of(String key, long position, Instant computedAt, String answer) {
            var checksum = Sha256.of(key, Long.toString(position), computedAt.toString(), answer);
            return new Envelope(FORMAT, key, position, computedAt, answer, checksum);
        }
    }

    private record WithTree(
            @JsonSerialize(contentUsing = PlainValueJson.Writer.class)
            @JsonDeserialize(contentUsing = PlainValueJson.Reader.class)
            Map<String, Object> data) {}

    String write(CachedAnswer<?> answer, String key) {
        var json = mapper.writeValueAsString(answer.value());
        return mapper.writeValueAsString(Envelope.of(key, answer.position(), answer.computedAt(), json));
    }

    /// @throws RuntimeException when `json` is not a result of that class that [#write] has encoded for that key
    <A> CachedAnswer<A> read(String json, String key, Class<A> type) {
        var read = mapper.readValue(json, Envelope.class);
        if (read == null || !read.equals(Envelope.of(key, read.position(), read.computedAt(), read.answer()))) {
            throw new IllegalArgumentException("not an answer to this question, or not a whole one");
        }
        return new CachedAnswer<>(mapper.readValue(read.answer(), type), read.position(), read.computedAt());
    }
}
