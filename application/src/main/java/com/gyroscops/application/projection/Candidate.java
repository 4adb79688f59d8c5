package com.gyroscops.application.projection;

/// A projection over a read model that nobody sees yet.
///
/// @param show lets queries see it, in the place of the one before
record Candidate(Projection projection, Runnable show) {}
