package com.gyroscops.application.query;

/// A question: it changes nothing (S3).
///
/// @param <A> its answer
public interface Query<A> {}
