package com.gyroscops.bootstrap;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The threads of this process, including virtual ones, without those of the JDK and its pools, the log's thread, and
/// the timer of a Helidon server, which ends when the server is garbage-collected.
final class Threads {

    private static final Pattern THREAD = Pattern.compile("^#(\\d+) \"(.*?)\"");
    private static final Pattern OF_OTHERS = Pattern.compile(
            "log|helidon-idle-connection-timer|ForkJoinPool.*|VirtualThread-.*|.*Cleaner.*|Signal Dispatcher"
                    + "|Notification Thread|Attach Listener|process reaper.*|HttpClient-.*|.*-Poller|MasterPoller"
                    + "|SubPoller-.*");

    private Threads() {}

    /// A thread.
    record Seen(long id, String name) {}

    /// @param folder the folder for the thread dump
    static Set<Seen> in(Path folder) throws IOException {
        var dump = folder.resolve(UUID.randomUUID() + ".txt");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpThreads(dump.toString(), ThreadDumpFormat.TEXT_PLAIN);
        try (var lines = Files.lines(dump)) {
            return lines.map(THREAD::matcher)
                    .filter(thread -> thread.find() && !OF_OTHERS.matcher(thread.group(2)).matches())
                    .map(thread -> new Seen(Long.parseLong(thread.group(1)), thread.group(2)))
                    .collect(Collectors.toSet());
        } finally {
            Files.delete(dump);
        }
    }
}
