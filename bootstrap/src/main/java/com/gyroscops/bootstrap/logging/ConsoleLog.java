package com.gyroscops.bootstrap.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.encoder.Encoder;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes log lines to the standard output on a separate thread, so that a virtual thread never blocks its carrier in a
/// write.
///
/// Lines wait in a bounded queue; logging threads wait when it is full, and no line is dropped. A line is written at
/// once when there was none for 5 milliseconds; lines that follow sooner are written together. [#endAll] must be called
/// when the process ends: it flushes the queue, and later messages are written by the thread that logs them. A process
/// that is killed, or ended by the JVM for lack of memory, may lose the lines of the last 5 milliseconds. Thread-safe.
public final class ConsoleLog extends UnsynchronizedAppenderBase<ILoggingEvent> {

    private static final int MAX_WAITING = 8_192;

    /// The longest time in nanoseconds that a line waits to be written with others.
    private static final long PAUSE = 5_000_000;

    private static final byte[] UNWRITABLE =
            ("A log line could not be written." + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);

    private final BlockingQueue<ILoggingEvent> waiting = new ArrayBlockingQueue<>(MAX_WAITING);
    private final ReentrantLock writing = new ReentrantLock();
    private final Thread thread = Thread.ofPlatform().name("log").daemon().unstarted(this::write);
    private @Nullable Encoder<ILoggingEvent> encoder;
    private volatile boolean ended;

    /// Sets the encoder of lines; Logback calls it before the log starts.
    public void setEncoder(Encoder<ILoggingEvent> encoder) {
        this.encoder = encoder;
    }

    /// Flushes all logs of this process.
    public static void endAll() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.iteratorForAppenders().forEachRemaining(appender -> {
                if (appender instanceof ConsoleLog log) {
                    log.end();
                }
            });
        }
    }

    @Override
    public void start() {
        if (!isStarted()) {
            super.start();
            thread.start();
        }
    }

    @Override
    public void stop() {
        if (isStarted()) {
            end();
            super.stop();
        }
    }

    @Override
    protected void append(ILoggingEvent event) {
        event.prepareForDeferredProcessing();
        Uninterruptibles.putUninterruptibly(waiting, event);
        if (ended) {
            writeWaiting();
        }
    }

    /// Flushes this log. Later messages are written at once, by the thread that logs them.
    public void end() {
        ended = true;
        thread.interrupt();
        Uninterruptibles.joinUninterruptibly(thread);
        writeWaiting();
    }

    private void write() {
        try {
            while (!ended) {
                var lines = new ArrayList<ILoggingEvent>();
                lines.add(waiting.take());
                waiting.drainTo(lines);
                write(lines);
                LockSupport.parkNanos(PAUSE);
            }
        } catch (InterruptedException end) {
            // The remaining lines are written by the thread that ends the log.
        }
    }

    private void writeWaiting() {
        var lines = new ArrayList<ILoggingEvent>();
        waiting.drainTo(lines);
        write(lines);
    }

    /// Writes all of `lines` at once.
    private void write(List<ILoggingEvent> lines) {
        var bytes = new ByteArrayOutputStream();
        lines.forEach(line -> bytes.writeBytes(encoded(line)));
        writing.lock();
        try {
            System.out.write(bytes.toByteArray(), 0, bytes.size());
            System.out.flush();
        } finally {
            writing.unlock();
        }
    }

    /// Encodes the line; if one of its values fails, as much as possible. The log's thread must survive every failure,
    /// including classes that cannot be loaded while no file can be opened.
    private byte[] encoded(ILoggingEvent line) {
        try {
            return Objects.requireNonNull(encoder).encode(line);
        } catch (RuntimeException | Error broken) {
            try {
                return withoutValues(line, broken);
            } catch (RuntimeException | Error brokenAgain) {
                return UNWRITABLE;
            }
        }
    }

    private static byte[] withoutValues(ILoggingEvent line, Throwable broken) {
        var rest = line.getLevel() + " " + line.getLoggerName() + " - " + Escapes.in(line.getMessage())
                + " (the rest could not be written: " + broken.getClass().getName() + ")" + System.lineSeparator();
        return rest.getBytes(StandardCharsets.UTF_8);
    }
}
