/// Counting events without looking at them: their times in order, by type, and beside each time two numbers, of the
/// organization and the user.
///
/// A count is a difference of two ranks, and a [com.gyroscops.infrastructure.inmemory.analytics.Timeline] knows
/// the rank of every quarter hour that anything happened in. Offsets of time zones are whole quarter hours today,
/// so the edges of hours, days, weeks and months are such ranks in any zone, and a search among quarter hours finds
/// them; any other instant is searched for inside its quarter hour. Counts by organization and user are one walk over a
/// column of numbers, as fast as memory is read.
///
/// An event takes 16 bytes, a quarter hour that is not empty 8 for each type, and up to half as much again while arrays
/// have room to grow.
///
/// - May use: the application's ports, the follower.
/// - Used by: this module's door. Only
///   [com.gyroscops.infrastructure.inmemory.analytics.InMemoryEventAnalytics] is public.
@NullMarked
package com.gyroscops.infrastructure.inmemory.analytics;

import org.jspecify.annotations.NullMarked;
