package org.zhihe.admin.command;

import java.io.PrintStream;
import java.util.List;

/** Something the program does once instead of serving. */
public interface Command {
    /** The word it is started with. */
    String name();

    /**
     * @param arguments what came after the name
     * @return the exit code
     */
    int run(List<String> arguments, PrintStream out);
}
