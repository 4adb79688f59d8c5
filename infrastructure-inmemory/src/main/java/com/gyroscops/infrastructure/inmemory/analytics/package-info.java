/// Counting events without looking at them: their times in order, once by type, and each type's again by organization
/// and by user.
///
/// A count is a difference of two ranks, and a [com.gyroscops.infrastructure.inmemory.analytics.Timeline] knows
/// the rank of every quarter hour that anything happened in. Offsets of time zones are whole quarter hours today,
/// so the edges of hours, days, weeks and months are such ranks in any zone, and a search among quarter hours finds
/// them; any other instant is searched for inside its quarter hour.
///
/// An event takes 8 bytes in each of its three timelines, and so does a quarter hour that is not empty: 24 bytes
/// where many events share a quarter hour, 48 where none do, and up to half as much again while arrays have room to
/// grow.
///
/// - May use: the application's ports, the follower.
/// - Used by: this module's door. Only
///   [com.gyroscops.infrastructure.inmemory.analytics.InMemoryEventAnalytics] is public.
@NullMarked
package com.gyroscops.infrastructure.inmemory.analytics;

import org.jspecify.annotations.NullMarked;
