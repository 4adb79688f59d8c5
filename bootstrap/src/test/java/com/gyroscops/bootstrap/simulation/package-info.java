/// A deterministic simulation of the process that activates workflows: one seed determines commands, time, deliveries
/// and crashes.
///
/// [com.gyroscops.bootstrap.simulation.Simulation] runs one seed; [com.gyroscops.bootstrap.simulation.EndState] says
/// what must hold at its end.
@NullMarked
package com.gyroscops.bootstrap.simulation;

import org.jspecify.annotations.NullMarked;
