package com.gyroscops.benchmarks.queries;

/// The parameters of a query. Each query uses those that it needs.
///
/// @param type the events' type
/// @param from the beginning of the range in milliseconds, inclusive
/// @param to its end, exclusive
/// @param organization the events' organization
/// @param correlation their conversation
/// @param text what their data contains
record Asked(String type, long from, long to, String organization, String correlation, String text) {

    Asked about(String another) {
        return new Asked(type, from, to, organization, correlation, another);
    }
}
