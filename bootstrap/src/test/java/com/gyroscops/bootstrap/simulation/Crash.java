package com.gyroscops.bootstrap.simulation;

/// Ends the simulated process. A failure of the JVM, so that nothing in the application handles it.
final class Crash extends VirtualMachineError {

    private static final long serialVersionUID = 1L;

    Crash() {
        super("simulated crash");
    }
}
