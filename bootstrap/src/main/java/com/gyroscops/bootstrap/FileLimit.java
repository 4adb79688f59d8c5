package com.gyroscops.bootstrap;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.File;
import java.lang.management.ManagementFactory;

/// How many connections the limit on the process's open files leaves room for: each of them is one.
final class FileLimit {

    /// The JDK's own, a Redis, and connections that are being accepted or closed.
    private static final int OTHERS = 64;

    /// More than one person needs; idle ones take about 25 KB of the heap each.
    private static final int MOST = 1_000;

    private FileLimit() {}

    /// As many as the limit leaves, 1000 at most; also where the system has no limit.
    static int connections() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? connections(system.getMaxFileDescriptorCount(), jars())
                : MOST;
    }

    /// Where the limit is low, others get seven eighths of it.
    ///
    /// @param jars how many jars are opened to load classes
    static int connections(long files, int jars) {
        return Math.clamp(Math.max(files - OTHERS - jars, files / 8), 2, MOST);
    }

    private static int jars() {
        return System.getProperty("java.class.path", "").split(File.pathSeparator, -1).length;
    }
}
