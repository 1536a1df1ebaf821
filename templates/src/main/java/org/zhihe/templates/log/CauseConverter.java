package org.zhihe.templates.log;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;

/**
 * Writes what kind of exception it was and where, without what it says: messages of exceptions repeat what people typed,
 * line breaks included. Used by both programs' {@code logback.xml}.
 */
public final class CauseConverter extends ThrowableHandlingConverter {
    private static final int FRAMES = 40;

    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder text = new StringBuilder();
        String begin = "";
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            text.append(begin).append(cause.getClassName()).append(code(cause)).append('\n');
            StackTraceElementProxy[] frames = cause.getStackTraceElementProxyArray();
            int own = Math.min(FRAMES, frames.length - cause.getCommonFrames());
            for (int i = 0; i < own; i++) {
                text.append("\tat ").append(frames[i].getStackTraceElement()).append('\n');
            }
            begin = "caused by ";
        }
        return text.toString();
    }

    /** What a database administrator can look up. */
    private static String code(IThrowableProxy cause) {
        return cause instanceof ThrowableProxy proxy && proxy.getThrowable() instanceof SQLException failure
                ? " " + failure.getErrorCode() + " " + failure.getSQLState()
                : "";
    }
}
