package com.gyroscops.bootstrap;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.File;
import java.lang.management.ManagementFactory;

/// Computes the number of connections that the process's limit on open files allows.
final class FileLimit {

    /// Files for the JDK, Redis, and connections that are being accepted or closed.
    private static final int OTHERS = 64;

    /// More than one user needs; an idle connection takes about 25 KB of the heap.
    private static final int MAX_CONNECTIONS = 1_000;

    private FileLimit() {}

    /// The number of connections that the limit allows, at most 1000; also 1000 where there is no limit.
    static int connections() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? connections(system.getMaxFileDescriptorCount(), jars())
                : MAX_CONNECTIONS;
    }

    /// With a low limit, seven eighths of it are reserved for other files.
    ///
    /// @param jars the number of jars that are opened to load classes
    static int connections(long files, int jars) {
        return Math.clamp(Math.max(files - OTHERS - jars, files / 8), 2, MAX_CONNECTIONS);
    }

    private static int jars() {
        return System.getProperty("java.class.path", "").split(File.pathSeparator, -1).length;
    }
}
