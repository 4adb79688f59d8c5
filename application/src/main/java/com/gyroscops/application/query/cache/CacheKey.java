package com.gyroscops.application.query.cache;

import com.gyroscops.domain.shared.OrganizationId;
import java.util.Objects;

/// What an answer is remembered under: who asked what of which log, and what kind of answer it is (S76, B35).
///
/// Two questions have equal keys when they are the same question, however they were put, and only then.
///
/// @param text the question and the asker, in canonical form
public record CacheKey<A>(String text, Class<A> type) {

    public CacheKey {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(type, "type");
    }

    /// The key of the answer that `organization` gets to `question`.
    public static <A> CacheKey<A> of(
            Question question, Class<A> type, OrganizationId organization, StoreIncarnation store) {
        var text = Question.token(store.id()) + Question.token(organization.value()) + question.text();
        return new CacheKey<>(text, type);
    }
}
