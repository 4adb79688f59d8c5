/// Analytics without reading events: sorted times by type, each with the numbers of the organization and the user.
///
/// A count is a difference of two ranks, and a [com.gyroscops.infrastructure.inmemory.analytics.Timeline] has the rank
/// of every quarter hour with events. Offsets of time zones are whole quarter hours today, so hours, days, weeks and
/// months begin at a quarter hour in any zone, whose rank a search in the directory finds; any other instant is
/// searched for within its quarter hour. Counts by organization and user take one scan of a column of numbers.
///
/// An event takes eight bytes: four for its offset in the quarter hour, and two for each of the numbers while there are
/// at most 65 536 of them. A quarter hour with events takes eight bytes for each type, and arrays are up to a quarter
/// larger than needed.
///
/// - May use: the framework's ports, the index follower.
/// - Used by: this module's entry point. Only [com.gyroscops.infrastructure.inmemory.analytics.InMemoryEventAnalytics]
///   is public.
@NullMarked
package com.gyroscops.infrastructure.inmemory.analytics;

import org.jspecify.annotations.NullMarked;
