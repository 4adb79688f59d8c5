/// Analytics without reading events: sorted times by type, each with the numbers of the organization and the user.
///
/// A count is a difference of two ranks, and a [com.gyroscops.infrastructure.inmemory.analytics.Timeline] knows
/// the rank of every quarter hour that anything happened in. Offsets of time zones are whole quarter hours today,
/// so the edges of hours, days, weeks and months are such ranks in any zone, and a search among quarter hours finds
/// them; any other instant is searched for inside its quarter hour. Counts by organization and user are one walk over a
/// column of numbers, as fast as memory is read.
///
/// An event takes eight bytes: four for its place in the quarter hour, and two for each of the numbers as long as there
/// are no more than 65 536 of them. A quarter hour that is not empty takes eight for each type, and arrays have up to a
/// quarter more room than they need.
///
/// - May use: the application's ports, the index follower.
/// - Used by: this module's entry point. Only
///   [com.gyroscops.infrastructure.inmemory.analytics.InMemoryEventAnalytics] is public.
@NullMarked
package com.gyroscops.infrastructure.inmemory.analytics;

import org.jspecify.annotations.NullMarked;
