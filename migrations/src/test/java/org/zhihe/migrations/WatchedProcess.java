package org.zhihe.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process that ends when this program ends, however this program ends.
 *
 * <p>The shell between the two waits for the end of the pipe from us, which comes even when we are killed, and then
 * stops the process: a broken-off test run leaves no server behind.
 */
public final class WatchedProcess implements AutoCloseable {

    /** INT is ignored because a terminal sends it to everybody, and we stop our processes in the right order. */
    private static final String WATCH = """
            trap '' INT
            remains=$1; shift
            exec 3<&0
            "$@" 3<&- &
            process=$!
            trap 'kill $process' TERM
            (cat <&3 >/dev/null; kill $process) 2>/dev/null &
            watch=$!
            wait $process; status=$?
            while kill -0 $process 2>/dev/null; do wait $process; status=$?; done
            kill $watch 2>/dev/null
            [ -z "$remains" ] || rm -rf "$remains"
            exit $status
            """;

    private final Process shell;

    private WatchedProcess(Process shell) {
        this.shell = shell;
    }

    /**
     * @param environment added to our own
     * @param log where everything goes that the process prints
     */
    public static WatchedProcess start(
            List<String> command, Map<String, String> environment, ProcessBuilder.Redirect log) {
        return start(command, environment, log, "");
    }

    /** @param remains the folder to remove when the process has ended; nothing when empty */
    static WatchedProcess start(
            List<String> command, Map<String, String> environment, ProcessBuilder.Redirect log, String remains) {
        List<String> watched = new ArrayList<>(List.of("sh", "-c", WATCH, "sh", remains));
        watched.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(watched).redirectErrorStream(true).redirectOutput(log);
        builder.environment().putAll(environment);
        try {
            return new WatchedProcess(builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public boolean isAlive() {
        return shell.isAlive();
    }

    int waitFor() throws InterruptedException {
        return shell.waitFor();
    }

    /** @return whether the process has ended meanwhile */
    public boolean endsWithin(long milliseconds) {
        try {
            return shell.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a process", interrupted);
        }
    }

    /** Ends the process in the middle of what it is doing, as a machine that fails would, and returns when it has ended. */
    public void kill() {
        shell.descendants()
                .filter(one -> one.info()
                        .command()
                        .filter(name -> name.endsWith("java"))
                        .isPresent())
                .forEach(ProcessHandle::destroyForcibly);
        close();
    }

    /** Asks the process to stop and returns when it has. */
    @Override
    public void close() {
        try {
            shell.getOutputStream().close();
            shell.waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
